import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from './contract';
import { readCsv } from './csv';
import { guessMapping, readTable } from './csv-mapping';
import { zoneQuestions } from './questions';
import { recordsOf } from './records';

const csv = (text: string): ReadOutcome => {
  const table = readCsv(text);
  return readTable(table, guessMapping(table));
};

describe('what becomes evidence', () => {
  const records = (text: string, answers = new Map<string, string | null>()) => {
    const read = csv(text);
    if (!read.ok) throw new Error(read.problem.code);
    return recordsOf(read.value, { answers, learned: '2026-11-24', note: 'people.csv', own: new Set() });
  };
  it.each<[string, string, [string, string, number][]]>([
    ['a zone', 'email,time zone\na@heron.example,Asia/Tokyo', [['people-list', 'Asia/Tokyo', 0.9]]],
    ['a city is less: lists name head offices', 'email,city\na@heron.example,Lisbon', [['place', 'Europe/Lisbon', 0.5]]],
    [
      'a country with one clock',
      'email,country\na@heron.example,Japan',
      [
        ['place', 'Asia/Tokyo', 0.5],
        ['people-list', 'JP', 0.9],
      ],
    ],
    ['a country with several', 'email,country\na@heron.example,Brazil', [['people-list', 'BR', 0.9]]],
    ['the domain of a country with one clock', 'email\na@heron.example\nb@heron.de', []],
    ['an abbreviation', 'email,time zone\na@heron.example,IST', []],
  ])('%s', (_name, text, expected) => {
    expect(records(text)[0]?.evidence.map(({ source, value, confidence }) => [source, value, confidence])).toEqual(expected);
  });
  it('an answered abbreviation counts for everybody it stands for', () => {
    const text = 'email,time zone\na@heron.example,IST\nb@heron.example,IST\nc@heron.example,CST';
    const read = csv(text);
    if (!read.ok) throw new Error(read.problem.code);
    expect(zoneQuestions(read.value.people)).toMatchObject([
      { text: 'IST', count: 2 },
      { text: 'CST', count: 1 },
    ]);
    const answered = records(text, new Map([['IST', 'Europe/Dublin']]));
    expect(answered.map(({ evidence }) => evidence[0]?.value ?? null)).toEqual(['Europe/Dublin', 'Europe/Dublin', null]);
  });
  it('a domain is a weak guess, and none where anybody may have it or the list names another country', () => {
    const [de, io, us] = records('email,country\na@heron.de,\nb@heron.io,\nc@heron.de,United States');
    expect(de?.evidence).toMatchObject([{ source: 'domain', value: 'Europe/Berlin', confidence: 0.3 }]);
    expect(io?.evidence).toEqual([]);
    expect(us?.evidence.map(({ source }) => source)).toEqual(['people-list']);
  });
});
