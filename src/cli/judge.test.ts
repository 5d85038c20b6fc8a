import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './judge';
import { cadenceFrom } from './judge-recurrence';

let folder = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'judge-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (...lines: string[]): string => {
  const name = path.join(folder, 'rows.jsonl');
  writeFileSync(name, lines.join('\n'));
  return name;
};
const judge = async (...rows: object[]): Promise<Record<string, unknown>[]> => {
  await run([file(...rows.map((row) => JSON.stringify(row)))]);
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('judge FILE.jsonl', () => {
  it('prints a line each, in the order of the file', async () => {
    const lines = await judge(
      { id: 'a', title: 'Weekly status', people: 9, recurrence: 'FREQ=WEEKLY', description: 'Each team gives its status' },
      { id: 2, title: 'Tea', people: 2, relation: 'manager-report' },
    );
    expect(lines).toEqual([
      {
        id: 'a',
        verdict: 'async',
        flagged: true,
        confidence: 0.95,
        kind: 'status-update',
        formats: ['board-update', 'check-in'],
        reasons: ['This looks like a status update.', '9 people, weekly.'],
        words: expect.arrayContaining(['status']) as unknown,
      },
      {
        id: 2,
        verdict: 'protected',
        flagged: false,
        confidence: 1,
        kind: 'manager-one-on-one',
        formats: [],
        reasons: ['Asyncable never suggests replacing one-on-ones like this.'],
        words: [],
      },
    ]);
  });

  it('takes nulls and two people of whom one manages the other without a count', async () => {
    const [first, second] = await judge(
      {
        id: 1,
        title: 'Demo',
        description: null,
        minutes: null,
        recurrence: null,
        people: null,
        external: null,
        relation: null,
        lang: null,
      },
      { id: 2, title: 'Roadmap status', relation: 'manager-report' },
    );
    expect([first?.verdict, second?.verdict]).toEqual(['async', 'protected']);
  });

  it.each([
    ['no JSON', '{"id":1', /rows\.jsonl:2: not JSON$/],
    ['no object', '[]', /rows\.jsonl:2: not a JSON object$/],
    ['no id', '{"title":"x"}', /:2: "id" is missing$/],
    ['no title', '{"id":1}', /:2: "title" is missing$/],
    ['a title that is none', '{"id":1,"title":5}', /:2: "title" is not a text: 5$/],
    ['minutes in words', '{"id":1,"title":"x","minutes":"30"}', /:2: "minutes" is not a number from 0: 30$/],
    ['negative people', '{"id":1,"title":"x","people":-1}', /:2: "people" is not a whole number from 0: -1$/],
    ['a relation that is no text', '{"id":1,"title":"x","relation":7}', /:2: "relation" is not a text: 7$/],
  ])('%s: one line with file and number, and nothing printed', async (_name, line, message) => {
    await expect(run([file('{"id":0,"title":"fine"}', line)])).rejects.toThrow(message);
    expect(printed).toBe('');
  });

  it('says when there is no such file', async () => {
    await expect(run([path.join(folder, 'none.jsonl')])).rejects.toThrow(/none\.jsonl: no such file$/);
  });
});

describe('cadenceFrom', () => {
  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'biweekly'],
    ['RRULE:FREQ=DAILY', 'daily'],
    ['FREQ=NONSENSE', 'other'],
    ['weekly', 'weekly'],
    ['Bi-weekly', 'biweekly'],
    ['every other Tuesday', 'biweekly'],
    ['first Monday of the month', 'monthly'],
    ['every two weeks', 'biweekly'],
    ['every 2nd Thursday', 'monthly'],
    ['weekdays', 'weekdays'],
    ['Thursday at 08:30', 'weekly'],
    ['{"weeks": 1}', 'weekly'],
    ['quarterly', 'quarterly'],
    ['yearly', 'yearly'],
    ['none', 'none'],
    ['', 'none'],
    ['when the moon is full', 'other'],
  ])('%s: %s', (text, cadence) => expect(cadenceFrom(text)).toBe(cadence));
});
