/** Every reader meets whatever comes: it never throws, gives sound people only, and takes no time beyond its bound. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE_LIMITS } from './contract';
import { readCsv, DELIMITERS } from './csv';
import { readHours } from './hours/read-hours';
import { openList } from './read-list';
import { recordsOf } from './records';
import { meaningOfZone } from './places/read-zone';

/** 1,000 in each test run; `npm run nightly` asks for 10,000. */
const RUNS = Number(process.env.ASYNCABLE_FUZZ_RUNS ?? 1_000);
/** No input of this size may take longer, in ms, on a slow machine. */
const BOUND = 1_500;

function check(bytes: Uint8Array): void {
  const started = performance.now();
  const opened = openList(bytes);
  if (opened.ok && opened.value.read.ok) {
    const read = opened.value.read.value;
    const records = recordsOf(read, { answers: new Map(), learned: '2026-11-24', note: 'fuzz', own: new Set() });
    expect(records.length).toBeLessThanOrEqual(PEOPLE_LIMITS.people);
    for (const { email, name } of records) {
      expect(email).toMatch(/^[^\s@<>"]+@[^\s@<>"]+$/u);
      expect((name ?? '').length).toBeLessThanOrEqual(200);
    }
    expect(new Set(records.map(({ email }) => email)).size).toBe(records.length);
  }
  expect(performance.now() - started).toBeLessThan(BOUND);
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const word = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'IST',
    'Europe/Lisbon',
    'ana@heron.example',
    'Lisbon',
    '9-17',
    '"',
    ';',
    '\\',
    '=C3=BC',
    '::',
    '\r\n ',
    '\0',
    '🦆',
  ),
);
const lines = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), word), { maxLength: 20 })
    .map((all) => all.map(([a, b]) => `${a}${b}`).join('\r\n'));

const vcard = fc
  .array(
    lines([
      'FN:',
      'N:',
      'EMAIL:',
      'EMAIL;PREF=1:',
      'TZ:',
      'ADR:;;;',
      'item1.EMAIL:',
      'BEGIN:VCARD',
      'END:VCARD',
      'NOTE;ENCODING=QUOTED-PRINTABLE:',
      ' ',
    ]),
    { maxLength: 5 },
  )
  .map((cards) => cards.map((card) => `BEGIN:VCARD\r\n${card}\r\nEND:VCARD`).join('\r\n'));
const ldif = fc
  .array(lines(['mail: ', 'cn: ', 'cn:: ', 'c: ', 'l: ', 'manager: ', 'objectClass: ', '#', ' ', 'timezone: ', 'jpegPhoto:< ']), {
    maxLength: 5,
  })
  .map((entries) => entries.map((entry) => `dn: cn=x\n${entry}`).join('\n\n'));
const slack = fc.json({ maxDepth: 5 }).chain((any) =>
  fc
    .array(
      fc.record({
        id: word,
        tz: fc.oneof(word, fc.constant(null)),
        deleted: fc.boolean(),
        profile: fc.oneof(fc.record({ email: word, real_name: word }), fc.constant(null)),
      }),
      { maxLength: 10 },
    )
    .map(
      (members) =>
        fc.sample(fc.constantFrom(JSON.stringify(members), JSON.stringify({ ok: true, members }), `[${any}]`), 1)[0] ?? '',
    ),
);
const table = fc
  .tuple(fc.constantFrom(...DELIMITERS), fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }))
  .map(
    ([delimiter, rows]) =>
      ['name', 'email', 'time zone'].join(delimiter) + '\n' + rows.map((row) => row.join(delimiter)).join('\n'),
  );

const SOUND: readonly string[] = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Reis\r\nEMAIL;TYPE=PREF:ana@heron.example\r\nTZ:Europe/Lisbon\r\nADR:;;;Lisbon;;;Portugal\r\nEND:VCARD\r\n',
  'dn: cn=Ana,dc=example\nobjectClass: inetOrgPerson\ncn:: QW5h\nmail: ana@heron.example\nl: Lisbon\n\ndn: cn=Ben,dc=example\nmail: ben@heron.example\n',
  '[{"id":"U1","tz":"Asia/Tokyo","profile":{"email":"kenji@heron.example","real_name":"Kenji"}}]',
  'Name;E-mail 1 - Value;Time zone;Working hours\r\n"Reis; Ana";ana@heron.example;IST;Mon-Fri 9-17\r\n',
];

/** A sound list with some of its bytes changed, taken out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255), fc.constantFrom('set', 'drop', 'double', 'cut')), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([sound, changes]) => {
    let bytes = [...text(sound)];
    for (const [place, byte, change] of changes) {
      const at = place % Math.max(1, bytes.length);
      if (change === 'set') bytes[at] = byte;
      else if (change === 'drop') bytes.splice(at, 1 + (byte % 8));
      else if (change === 'double') bytes.splice(at, 0, ...bytes.slice(at, at + byte));
      else bytes = bytes.slice(0, Math.max(at, 4));
    }
    return Uint8Array.from(bytes);
  });

describe(`whatever comes, ${RUNS} times`, () => {
  const all = { vcard, ldif, slack, table };
  for (const [name, arbitrary] of Object.entries(all)) {
    it(`made up: ${name}`, { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(arbitrary, (made) => check(text(made))),
        { numRuns: RUNS },
      );
    });
  }
  it('sound lists with bytes changed', { timeout: 600_000 }, () => {
    fc.assert(fc.property(mutated, check), { numRuns: RUNS });
  });
  it('bytes of any kind', { timeout: 600_000 }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: RUNS });
  });
  it('words for zones and hours', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 200 })), (said) => {
        expect(['zone', 'question', 'nothing']).toContain(meaningOfZone(said).is);
        readHours(said);
      }),
      { numRuns: RUNS },
    );
  });
  it('a table that was written comes back as it was', { timeout: 600_000 }, () => {
    const cell = fc.string({ maxLength: 20 }).map((value) => value.trim());
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (written, delimiter) => {
        const printed = written.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        expect(readCsv(printed, delimiter).rows).toEqual(written);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('files made to take long', () => {
  it.each<[string, string]>([
    ['a million quotes', `name,email\n${'"'.repeat(1_000_000)}`],
    ['quotes that never close', `name,email\n${'"a,\n'.repeat(200_000)}`],
    ['one line of four million letters', `name,email\n${'a'.repeat(4_000_000)}`],
    ['a hundred thousand columns', `${'a,'.repeat(100_000)}\n${'b,'.repeat(100_000)}`],
    ['cards within cards', `${'BEGIN:VCARD\n'.repeat(100_000)}FN:a\nEMAIL:a@b.example`],
    ['one folded line', `BEGIN:VCARD\nFN:a${'\n a'.repeat(500_000)}\nEMAIL:a@b.example\nEND:VCARD`],
    ['soft breaks without end', `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:a${'=\na'.repeat(300_000)}\nEND:VCARD`],
    ['an entry of a hundred thousand addresses', `dn: a\n${'mail: a@b.example\n'.repeat(100_000)}`],
    ['JSON as deep as a well', '['.repeat(200_000)],
    ['blanks', `${' \n'.repeat(500_000)}dn: a`],
  ])('%s', (_name, made) => {
    const started = performance.now();
    expect(() => openList(text(made))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
