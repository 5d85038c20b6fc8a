/** Kinds of lists that were once read wrong and sure of it; each input stands for its kind. */
import { describe, expect, it } from 'vitest';
import { printWorkInterval } from '../core/model';
import { canonicalZone } from '../core/time';
import { learned } from './learn';
import { zoneQuestions } from './questions';
import { openList } from './read-list';
import { recordsOf } from './records';

interface Seen {
  readonly zone: string | null;
  readonly confidence: number | null;
  readonly monday: string | null;
  readonly relation: string;
}

/** What is known after a list, by address; and the zones it asks about. */
function after(text: string, own: readonly string[] = []): { people: Record<string, Seen>; asks: string[]; skipped: object } {
  const opened = openList(new TextEncoder().encode(text));
  if (!opened.ok || !opened.value.read.ok) throw new Error('no list');
  const read = opened.value.read.value;
  const records = recordsOf(read, { answers: new Map(), learned: '2026-11-24', note: null, own: new Set(own) });
  const people = records.map((record): [string, Seen] => {
    const { email, zone, hours, relation } = learned(undefined, record).person;
    const monday = hours === null ? null : hours.value.mon.map(printWorkInterval).join('+');
    return [email, { zone: zone?.value ?? null, confidence: zone?.confidence ?? null, monday, relation }];
  });
  return { people: Object.fromEntries(people), asks: zoneQuestions(read.people).map((one) => one.text), skipped: read.skipped };
}
const only = (text: string): Seen | undefined => Object.values(after(text).people)[0];

describe('a column is what its heading or most of its cells say', () => {
  it.each([
    ['dates', 'Start date', '2019-03-04', '2021-09-01'],
    ['dates the other way round', 'Eintritt', '04-03-2019', '01-09-2021'],
    ['telephones', 'Mobiel', '06-10000210', '06-11001211'],
    ['telephones in Japan', '電話', '03-1200-0001', '03-1400-0002'],
    ['postcodes', 'Kod pocztowy', '02-123', '10-117'],
    ['desks', 'Desk', '3-14', '9-17'],
    ['sizes', 'Company size', '1-10', '11-50'],
    ['one filled cell', 'Birthday', '9:00-17:00', ''],
  ])('%s are no hours', (_name, heading, first, second) => {
    expect(only(`Name,Email,${heading}\nAda,ada@ibis.example,${first}\nBo,bo@ibis.example,${second}`)?.monday).toBeNull();
  });
  it('most cells that are plainly times make a column of hours, whatever it is called', () => {
    const text = 'Name,Email,Shift\nAda,ada@ibis.example,Mon-Fri 09:00-17:00\nBo,bo@ibis.example,Mon-Thu 08:00-16:00';
    expect(only(text)?.monday).toBe('09:00-17:00');
  });
  it('a column that also counts hours has no times without their mark', () => {
    const text = 'Email,Hours\nada@ibis.example,9-17\nbo@ibis.example,40\ncy@ibis.example,9:00-17:00';
    expect(Object.values(after(text).people).map(({ monday }) => monday)).toEqual([null, null, '09:00-17:00']);
  });
  it('the column that has values has the field', () => {
    const managers =
      'Employee,Work Email,Manager,Manager Email\nAna,ana@ibis.example,Bo Vos,bo@ibis.example\nBo,bo@ibis.example,,';
    expect(after(managers, ['bo@ibis.example']).people['ana@ibis.example']?.relation).toBe('report');
    expect(only('Email,Location,Address 1 - City\nana@ibis.example,,Lisbon')?.zone).toBe('Europe/Lisbon');
    const twice =
      'Email,Time zone,Email,Time zone\n,,ana@ibis.example,Asia/Tokyo\nx@ibis.example,Europe/Madrid,bo@ibis.example,Asia/Tokyo';
    expect(after(twice).people).toMatchObject({ 'ana@ibis.example': { zone: 'Asia/Tokyo' } });
  });
  it('titles above the heading are passed over', () => {
    const text = 'Staff list 2026,,\nConfidential,,\nName,Email,Hours\nAna,ana@ibis.example,9-17';
    expect(only(text)?.monday).toBe('09:00-17:00');
  });
  it('a comment and blank lines above the heading take no time', () => {
    expect(only(`# Team list\n${'\n'.repeat(1_000)}name,email,zone\nAna,ana@ibis.example,Europe/Lisbon`)?.zone).toBe(
      'Europe/Lisbon',
    );
  });
  it('lines within a cell are kept apart', () => {
    const text = 'Name;Email;Hours\nAda;ada@ibis.example;"Mon-Thu 9:00-17:00\nFri 9:00-13:00"';
    expect(only(text)?.monday).toBe('09:00-17:00');
  });
});

describe('two entries of one person', () => {
  const card = (zone: string, more: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:Noor\nEMAIL:noor@ibis.example\nTZ:${zone}\n${more}END:VCARD\n`;
  it.each([
    [
      'a table',
      'Email,Time zone,Updated\nnoor@ibis.example,Europe/Berlin,2026-10-01\nnoor@ibis.example,Europe/Lisbon,2024-03-01',
    ],
    ['cards', card('Europe/Lisbon', 'REV:20190101T000000Z\n') + card('Europe/Berlin', 'REV:2026-10-01T00:00:00.380Z\n')],
    [
      'Slack',
      JSON.stringify(
        [['Europe/Berlin', 1_790_000_000] as const, ['Europe/Lisbon', 1_500_000_000] as const].map(([tz, updated]) => ({
          tz,
          updated,
          profile: { email: 'noor@ibis.example' },
        })),
      ),
    ],
  ])('%s: the newer stands', (_name, text) => {
    expect(only(text)).toMatchObject({ zone: 'Europe/Berlin', confidence: 0.9 });
  });
  it('without dates two zones are asked about, and two other facts left out', () => {
    const text = 'Email,Time zone,Hours\nnoor@ibis.example,Europe/Berlin,9-17\nnoor@ibis.example,Europe/Lisbon,10-18';
    expect(after(text)).toMatchObject({
      people: { 'noor@ibis.example': { zone: null, monday: null } },
      asks: ['Europe/Berlin | Europe/Lisbon'],
    });
  });
  it('two names of one zone do not disagree', () => {
    const text = 'Email,Time zone\nnoor@ibis.example,Berlin\nnoor@ibis.example,Europe/Berlin';
    expect(only(text)).toMatchObject({ zone: 'Europe/Berlin', confidence: 0.9 });
  });
});

describe('who and where', () => {
  const cards = (...all: readonly string[]): string => all.map((lines) => `BEGIN:VCARD\n${lines}\nEND:VCARD\n`).join('');
  it('a guest who never signed in to Slack has no zone', () => {
    const member = { tz: 'America/Los_Angeles', is_invited_user: true, profile: { email: 'never@ibis.example' } };
    expect(only(JSON.stringify([member]))?.zone).toBeNull();
  });
  it('the address that a card prefers has the lowest figure', () => {
    const text = cards(
      'FN:A\nEMAIL;PREF=10:second@ibis.example\nEMAIL;TYPE=work:third@ibis.example\nEMAIL;PREF=1:first@ibis.example',
    );
    expect(Object.keys(after(text).people)).toEqual(['first@ibis.example']);
  });
  it('places, companies and groups are nobody', () => {
    const kinds = ['KIND:location', 'KIND:org', 'X-ADDRESSBOOKSERVER-KIND:group'].map(
      (kind) => `${kind}\nFN:X\nEMAIL:x@ibis.example`,
    );
    const read = after(cards(...kinds, 'FN:A\nEMAIL:a@ibis.example'));
    expect(read).toMatchObject({ people: { 'a@ibis.example': {} }, skipped: { room: 1, group: 2 } });
  });
  it('quoted-printable is cut into its parts before it is read', () => {
    const adr = 'ADR;ENCODING=QUOTED-PRINTABLE:;;Gasse 3=3B Hof 2;M=C3=BCnchen;Bayern;80331;Deutschland';
    expect(only(cards(`EMAIL:j@ibis.example\n${adr}`))?.zone).toBe('Europe/Berlin');
  });
  it('a city that is not in its country has the country’s clock, or none', () => {
    const text =
      'Email,City,Country\na@ibis.example,Dublin,USA\nb@ibis.example,Perth,United Kingdom\nc@ibis.example,La Paz,Mexico';
    expect(Object.values(after(text).people).map(({ zone }) => zone)).toEqual([
      null,
      'Europe/London',
      canonicalZone('America/Mazatlan'),
    ]);
  });
  it.each([
    ['without blanks', 'dn:cn=Ana,dc=ibis\nmail:ana@ibis.example\nl:Lisbon\n'],
    [
      'after a folded comment',
      '# extended LDIF\n# requesting: mail preferredTimez\n one\n#\n\ndn: cn=Ana\nmail: ana@ibis.example\nl: Lisbon\n',
    ],
  ])('a directory is known %s', (_name, text) => {
    expect(only(text)?.zone).toBe('Europe/Lisbon');
  });
});
