import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Complaint } from './complaint';
import { run } from './hours';

const ROW = {
  id: 'a',
  start: '2026-11-24T16:30',
  end: '2026-11-24T17:10',
  zone: 'Europe/Berlin',
  work: { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00'] },
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hours-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** What the command writes for a file; a complaint has the file's folder taken off. */
async function hours(content: string | Uint8Array): Promise<{ out: string; complaint: string | null }> {
  const file = path.join(folder, 'in.jsonl');
  await writeFile(file, content);
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    expect(await run([file])).toBe(0);
    return { out, complaint: null };
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return { out, complaint: error.message.replace(`${folder}${path.sep}`, '') };
  }
}

const lines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a line each', () => {
  test.each([
    ['a wall time of the zone', {}, 'edge', 10],
    ['instants', { start: '2026-11-24T15:30:00Z', end: '2026-11-24T16:10:00.000Z' }, 'edge', 10],
    ['offsets', { start: '2026-11-24T21:15+05:45', end: '2026-11-24T08:10-0800' }, 'edge', 10],
    ['a day off', { off: ['2026-11-24'] }, 'day_off', 40],
    ['days off', { off: [{ from: '2026-11-20', to: '2026-11-30', why: 'holiday' }] }, 'day_off', 40],
    ['a day off elsewhere', { off: [{ from: '2026-11-23' }] }, 'edge', 10],
    ['a country', { country: 'de' }, 'edge', 10],
    ['zone not known', { zone: null, start: '2026-11-24T15:30Z', end: '2026-11-24T16:10Z' }, 'unknown', null],
    ['hours not known', { work: null }, 'unknown', null],
    ['longer than a day', { end: '2026-11-26T16:30' }, 'unknown', null],
    ['a gap of the clock', { start: '2026-03-29T02:30', end: '2026-03-29T03:30' }, 'inside', 0],
  ])('%s', async (_why, more, name, outMinutes) => {
    const { out, complaint } = await hours(lines({ ...ROW, ...more }));
    expect(complaint).toBeNull();
    expect(out).toBe(`{"id":"a","class":"${name}","outMinutes":${outMinutes}}\n`);
  });

  test('in order; byte order mark, CRLF and empty lines are taken', async () => {
    const { out } = await hours(
      `\ufeff${JSON.stringify(ROW)}\r\n\r\n${JSON.stringify({ ...ROW, id: 7, end: '2026-11-24T17:30' })}`,
    );
    expect(out).toBe('{"id":"a","class":"edge","outMinutes":10}\n{"id":7,"class":"outside","outMinutes":30}\n');
  });

  test('what is longer than a day is named, with the field and why', async () => {
    let told = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
    await hours(lines(ROW, { ...ROW, end: '2026-11-26T16:30' }));
    expect(told).toMatch(/in\.jsonl:2: "end" is more than a day after "start": [^\n]+\n$/);
  });

  test('an empty file has no lines', async () => {
    expect(await hours('')).toEqual({ out: '', complaint: null });
  });
});

describe('bad input: one line, nothing written', () => {
  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a JSON object'],
    [{ id: undefined }, '"id" is missing'],
    [{ zone: undefined }, '"zone" is missing'],
    [{ zone: 'Mars/Olympus' }, '"zone" is not a time zone: Mars/Olympus (no such name: zones are named like Europe/Berlin)'],
    [{ zone: 'Europe/Berlim' }, '"zone" is not a time zone: Europe/Berlim (did you mean Europe/Berlin?)'],
    [{ zone: 7 }, '"zone" is not a time zone: 7'],
    [{ work: { tue: ['17:00-17:00'] } }, /^"work" has hours on tue/],
    [{ work: undefined }, '"work" is missing'],
    [{ work: [] }, '"work" is not an object of weekdays'],
    [{ work: { monday: [] } }, '"work" has no weekday monday: use mon, tue, wed, thu, fri, sat, sun'],
    [{ work: { mon: ['9 to 5'] } }, '"work" has hours on mon that are not a list like ["09:00-17:00"]: 9 to 5'],
    [{ start: undefined }, '"start" is missing'],
    [{ start: '2026-02-30T10:00' }, /^"start" is not a time like .*: 2026-02-30T10:00$/],
    [{ start: 'soon' }, /^"start" is not a time like .*: soon$/],
    [{ start: 5 }, /^"start" is not a time like .*: 5$/],
    [{ end: '2026-11-24T24:00' }, /^"end" is not a time like/],
    [{ end: '2026-11-24T16:29' }, '"end" is before "start"'],
    [{ zone: null }, '"start" needs an offset, as "zone" is not known'],
    [{ country: 'Germany' }, '"country" is not a two-letter code: Germany'],
    [{ off: '2026-11-24' }, '"off" is not a list: 2026-11-24'],
    [{ off: ['24.11.'] }, '"off" has an entry that is no date and no {"from","to","why"}: 24.11.'],
  ])('%j', async (row, what) => {
    const bad = typeof row === 'string' ? `${row}\n` : lines({ ...ROW, ...row });
    const { out, complaint } = await hours(`${lines(ROW)}\n${bad}`);
    expect(out).toBe('');
    expect(complaint).toMatch(/^in\.jsonl:3: [^\n]+$/);
    expect(complaint?.replace('in.jsonl:3: ', '')).toEqual(typeof what === 'string' ? what : expect.stringMatching(what));
  });

  test('no file, no text', async () => {
    await expect(run([path.join(folder, 'none.jsonl')])).rejects.toThrow(/none\.jsonl: no such file$/);
    await expect(run([])).rejects.toThrow(Complaint);
    await expect(run(['--fast'])).rejects.toThrow(Complaint);
    expect((await hours(Uint8Array.of(0x7b, 0xff, 0x7d))).complaint).toBe('in.jsonl: not UTF-8 text');
  });
});
