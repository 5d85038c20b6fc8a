/** Real lists of people and real words for zones. None of it stands in this repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openList, type OpenedList } from '../../src/people/read-list';
import { zoneQuestions } from '../../src/people/questions';
import { recordsOf } from '../../src/people/records';
import { meaningOfZone } from '../../src/people/places/read-zone';
import { CALENDARS } from './shared-files';

const FOLDER = path.resolve(CALENDARS, '../people');
const here = existsSync(FOLDER);
if (!here) console.log('SKIPPED: the lists of people are not here (../shared/corpus/people)');

const files = (folder: string): string[] =>
  here ? readdirSync(path.join(FOLDER, folder)).map((name) => `${folder}/${name}`) : [];
function open(name: string): OpenedList {
  const opened = openList(readFileSync(path.join(FOLDER, name)));
  if (!opened.ok) throw new Error(`${name}: ${opened.problem.code}`);
  return opened.value;
}
const counted = (name: string): number => {
  const { read } = open(name);
  return read.ok ? read.value.people.length : 0;
};

describe.skipIf(!here)('lists of people', () => {
  /** People with an address in each; a file that is not named here holds at least one. */
  const COUNTS: Readonly<Record<string, number>> = {
    'csv/custom.csv': 4,
    'csv/google.csv': 4,
    'csv/linkedin.csv': 4,
    'csv/rolodex.csv': 4,
    'ldap/test.ldif': 10,
    'ldap/test-ordered.ldif': 10,
    'ldap/test-lang.ldif': 0,
    'slack/users.list.schema-2024.json': 0,
    'vcard/ez-vcard_John_Doe_ANDROID.vcf': 4,
    'vcard/ez-vcard_John_Doe_BLACK_BERRY.vcf': 0,
    'vcard/ez-vcard_gmail-list.vcf': 3,
    'vcard/libical_leaktest.vcf': 3,
    'vcard/sabre_issue153.vcf': 0,
    'vcard/sabre_issue64.vcf': 0,
  };
  const all = ['csv', 'ldap', 'slack', 'vcard'].flatMap(files);

  test.each(all.filter((name) => !name.endsWith('user-cal.vcf')))('%s is read whole', (name) => {
    const expected = COUNTS[name];
    if (expected === undefined) expect(counted(name)).toBeGreaterThan(0);
    else expect(counted(name)).toBe(expected);
  });
  test.each(all.filter((name) => name.endsWith('user-cal.vcf')))('%s is a calendar, and refused as a list of people', (name) => {
    expect(openList(readFileSync(path.join(FOLDER, name)))).toMatchObject({ ok: false });
  });
  test.each(all.filter((name) => name.endsWith('.json')))('%s: an empty zone is nobody’s', (name) => {
    const { read } = open(name);
    if (read.ok) for (const person of read.value.people) expect(person.zoneText).not.toBe('');
  });
  test('zones of cards that are bare offsets are asked', () => {
    const { read } = open('vcard/ez-vcard_rfc6350-example.vcf');
    expect(read.ok && zoneQuestions(read.value.people)).toMatchObject([{ text: '-0500' }]);
  });
  test('nothing that is claimed comes from a city, a country or a domain alone', () => {
    for (const name of all.filter((one) => !one.endsWith('user-cal.vcf'))) {
      const { read } = open(name);
      if (!read.ok) continue;
      const records = recordsOf(read.value, { answers: new Map(), learned: '2026-11-24', note: name, own: new Set() });
      for (const { evidence } of records)
        for (const one of evidence)
          if (one.source === 'place' || one.source === 'domain') expect(one.confidence).toBeLessThan(0.7);
    }
  });
});

describe.skipIf(!here)('words for zones', () => {
  const strings = (): { text: string; kind: string }[] =>
    readFileSync(path.join(FOLDER, 'tz/tz-strings.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => ({ text: line.split('\t')[0] ?? '', kind: line.split('\t')[1] ?? '' }));

  test('every field that says a zone is understood or asked about', () => {
    const fields = strings().filter(({ kind }) => kind === 'tz field');
    expect(fields.length).toBeGreaterThan(10);
    for (const { text } of fields) expect(meaningOfZone(text).is, text).not.toBe('nothing');
  });
  test('bare abbreviations are asked', () => {
    const bare = strings().filter(({ text }) => /^[A-Z]{2,5}$/u.test(text));
    for (const { text } of bare) expect(meaningOfZone(text).is, text).toBe('question');
  });
  test('times of meetings are taken for no zone', () => {
    for (const { text } of strings().filter(({ kind }) => kind === 'meeting-time text'))
      expect(meaningOfZone(text).is, text).toBe('nothing');
  });
});
