import { describe, expect, it } from 'vitest';
import type { ReadOutcome, ReadPerson } from './contract';
import { guessDelimiter, readCsv } from './csv';
import { guessMapping, originOfTable, readTable } from './csv-mapping';
import { readLdif } from './ldif';
import { kindOfList, openList } from './read-list';
import { recordsOf } from './records';
import { readSlack } from './slack';
import { guessEncoding, readText } from './text';
import { readVcards } from './vcard';

const people = (outcome: ReadOutcome): readonly ReadPerson[] => {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.people;
};
const csv = (text: string): ReadOutcome => {
  const table = readCsv(text);
  return readTable(table, guessMapping(table));
};

describe('tables', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, quotes, breaks inside',
      'a;b\r\n"x;y";"1\r\n""2"""\r\n',
      [
        ['a', 'b'],
        ['x;y', '1\r\n"2"'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a delimiter that Excel names',
      'sep=;\na;b,c\n1;2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'a quote in the middle',
      'a,b\n5" disk,2\n',
      [
        ['a', 'b'],
        ['5" disk', '2'],
      ],
    ],
    [
      'a quote that never closes',
      'a,b\n"x,2\n3,4\n',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', '4'],
      ],
    ],
    [
      'empty lines',
      '\n\na,b\n,\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%s', (_name, text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });
  it('have their delimiter guessed by the columns it makes', () => {
    expect(guessDelimiter('name;note\nAna;"a, b, c"\nBen;d\n')).toBe(';');
    expect(guessDelimiter('only one column\nof text\n')).toBe(',');
  });
  it('are mapped by headings in several languages, and by what stands in the columns', () => {
    expect(guessMapping(readCsv('Name,E-Mail-Adresse,Zeitzone,Arbeitszeit\nA,a@b.example,Europe/Berlin,9-17')).fields).toEqual([
      'name',
      'email',
      'zone',
      'hours',
    ]);
    expect(guessMapping(readCsv('x,y\nAna,ana@heron.example\nBen,ben@heron.example')).fields).toEqual(['ignore', 'email']);
    expect(guessMapping(readCsv('ana@heron.example,Europe/Lisbon\nben@heron.example,Asia/Tokyo'))).toEqual({
      fields: ['email', 'zone'],
      heading: false,
    });
  });
  it('of Google Contacts are known, in the present form and the one before', () => {
    const now =
      'First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Country\nAna,,Reis,Work,ana@heron.example ::: a@b.example,PT';
    const before =
      'Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value\nAna Reis,Ana,,Reis,* Work,ana@heron.example';
    for (const text of [now, before]) {
      expect(originOfTable(readCsv(text))).toBe('google-contacts');
      expect(people(csv(text))).toMatchObject([{ email: 'ana@heron.example', name: 'Ana Reis' }]);
    }
    expect(people(csv(now))[0]?.country).toBe('PT');
  });
  it('without a column of addresses say so', () => {
    expect(csv('name,city\nAna,Lisbon')).toMatchObject({ ok: false, problem: { code: 'people-no-address-column' } });
  });
});

describe('Slack', () => {
  const member = (fields: object): object => ({
    id: 'U1',
    tz: 'Asia/Tokyo',
    profile: { real_name: 'Kenji', email: 'kenji@heron.example' },
    ...fields,
  });
  it.each([
    ['an export', (list: object[]) => JSON.stringify(list)],
    ['the answer of users.list', (list: object[]) => JSON.stringify({ ok: true, members: list, cache_ts: 1 })],
  ])('%s: bots, those who left and those without an address are counted, not taken', (_name, write) => {
    const read = readSlack(
      write([
        member({}),
        member({ deleted: true }),
        member({ is_bot: true }),
        member({ id: 'USLACKBOT' }),
        member({ profile: {} }),
        { profile: null },
      ]),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        people: [{ email: 'kenji@heron.example', name: 'Kenji', zoneText: 'Asia/Tokyo' }],
        skipped: { gone: 1, bot: 2, 'no-address': 2 },
      },
    });
  });
  it.each(['{', '{"ok":false}', '"text"', '[1,2]', '{"members":{}}', 'null'])('%s is none', (text) => {
    expect(readSlack(text)).toMatchObject({ ok: false });
  });
  it('an empty zone is no zone', () => {
    expect(people(readSlack(JSON.stringify([member({ tz: '' })])))[0]?.zoneText).toBeNull();
  });
});

describe('contact cards', () => {
  const card = (lines: string, version = '3.0'): string => `BEGIN:VCARD\r\nVERSION:${version}\r\n${lines}\r\nEND:VCARD\r\n`;
  it.each<[string, string, Partial<ReadPerson>]>([
    [
      '3.0',
      card('FN:Ana Reis\r\nEMAIL;TYPE=INTERNET:a@b.example\r\nEMAIL;TYPE=INTERNET,PREF:ana@heron.example\r\nTZ:Europe/Lisbon'),
      { email: 'ana@heron.example', zoneText: 'Europe/Lisbon' },
    ],
    [
      '4.0',
      card('FN:Ana\r\nEMAIL;PREF=1:ana@heron.example\r\nADR:;;;Lisbon;;;Portugal\r\nTZ;VALUE=utc-offset:-0500', '4.0'),
      { city: 'Lisbon', country: 'PT', zoneText: '-0500' },
    ],
    [
      '2.1 with quoted-printable and a soft break',
      card('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BC=\r\nrgen\r\nEMAIL:j@heron.example', '2.1'),
      { name: 'Jürgen' },
    ],
    [
      'folded',
      card('FN:Ana Ma\r\n ria Reis\r\nEMAIL:ana@heron\r\n .example'),
      { name: 'Ana Maria Reis', email: 'ana@heron.example' },
    ],
    [
      'grouped, escaped, with a colon in quotes',
      card('item1.EMAIL;X="a:b":ana@heron.example\r\nFN:Reis\\, Ana'),
      { name: 'Reis, Ana' },
    ],
    ['without FN', card('N:Reis;Ana;;;\r\nEMAIL:ana@heron.example'), { name: 'Ana Reis' }],
    ['cut off', card('FN:Ana\r\nEMAIL:ana@heron.example').replace('END:VCARD', ''), { name: 'Ana' }],
  ])('%s', (_name, text, expected) => {
    expect(people(readVcards(text))).toMatchObject([expected]);
  });
  it('groups and cards without an address are left out', () => {
    const read = readVcards(
      card('KIND:group\r\nFN:All\r\nEMAIL:all@heron.example', '4.0') + card('FN:X') + card('FN:A\r\nEMAIL:a@heron.example'),
    );
    expect(read).toMatchObject({ ok: true, value: { skipped: { group: 1, 'no-address': 1 }, people: [{ name: 'A' }] } });
  });
});

describe('directories', () => {
  const LDIF = `version: 1

# a comment
dn: cn=Ana Reis,ou=People,dc=heron,dc=example
objectClass: inetOrgPerson
cn:: QW5hIFJlaXM=
mail: ana@heron.example
l: Lisbon
c: PT
timezone: Europe/Lisbon
manager: cn=Kenji,
 ou=People,dc=heron,dc=example

dn: cn=Kenji,ou=People,dc=heron,dc=example
objectClass: inetOrgPerson
cn: Kenji
mail: kenji@heron.example
photo:< file:///etc/passwd

dn: cn=All,ou=Groups,dc=heron,dc=example
objectClass: groupOfNames
mail: all@heron.example
`;
  it('give names, places and who reports to whom', () => {
    expect(people(readLdif(LDIF))).toMatchObject([
      { name: 'Ana Reis', city: 'Lisbon', country: 'PT', zoneText: 'Europe/Lisbon', manager: 'kenji@heron.example' },
      { email: 'kenji@heron.example', manager: null },
    ]);
  });
  it('tell the user who reports to them, and whom they report to', () => {
    const read = readLdif(LDIF);
    if (!read.ok) throw new Error(read.problem.code);
    const options = { answers: new Map(), learned: '2026-11-24', note: null };
    const relations = (own: string) =>
      recordsOf(read.value, { ...options, own: new Set([own]) }).map(({ email, relation }) => [email, relation]);
    expect(relations('kenji@heron.example')).toEqual([['ana@heron.example', 'report']]);
    expect(relations('ana@heron.example')).toEqual([['kenji@heron.example', 'manager']]);
  });
});

describe('files', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['[{"profile":{}}]', 'slack'],
    ['\uFEFF BEGIN:VCARD\n', 'vcard'],
    ['version: 1\n\ndn: cn=a\n', 'ldif'],
    ['# x\ndn:: YQ==\n', 'ldif'],
    ['name,email\n', 'csv'],
  ])('%j is %s, whatever it is called', (text, kind) => {
    expect(kindOfList(text.replace('\uFEFF', ''))).toBe(kind);
  });
  it.each([
    ['nothing', ''],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['a picture', 'GIF\0\0\0'],
  ])('%s is refused', (_name, text) => {
    expect(openList(bytes(text))).toMatchObject({ ok: false, problem: { code: 'people-unreadable' } });
  });
  it.each<[string, Uint8Array, string]>([
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('ä')]), 'ä'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xe4, 0x00]), 'ä'],
    ['Windows-1252', Uint8Array.from([0xe4, 0x2c, 0x61]), 'ä,a'],
    ['Shift JIS', Uint8Array.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]), 'テスト'],
  ])('%s is read as such', (_name, data, text) => {
    expect(readText(data, guessEncoding(data))).toBe(text);
  });
});
