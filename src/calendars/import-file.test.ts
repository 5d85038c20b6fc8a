import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportCounts, ImportProblem } from '../core/model';
import { BATCH, type CalendarBatch, type CalendarSink, type ReadProgress } from './contract';
import { calendarOf, eventOf } from './ics/fixtures';
import { importFile } from './import-file';
import { calendarsInZip } from './zip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const one = (uid: string): string => eventOf(`UID:${uid}`, 'DTSTART:20260105T100000Z', 'DURATION:PT1H');

/** Writes down what it is given. */
class Notes implements CalendarSink {
  readonly said: string[] = [];
  readonly batches: CalendarBatch[] = [];
  counts: ImportCounts[] = [];
  problems: ImportProblem[] = [];
  private busy = false;

  private async step(what: string): Promise<void> {
    if (this.busy) throw new Error('called before the last call was over');
    this.busy = true;
    await Promise.resolve();
    this.busy = false;
    this.said.push(what);
  }
  begin = (about: { name: string }): Promise<void> => this.step(`begin ${about.name}`);
  put = (batch: CalendarBatch): Promise<void> => {
    this.batches.push(batch);
    return this.step('put');
  };
  finish = (counts: ImportCounts, problems: readonly ImportProblem[]): Promise<void> => {
    this.counts.push(counts);
    this.problems.push(...problems);
    return this.step(`finish ${counts.events} ${counts.occurrences}`);
  };
  abandon = (): Promise<void> => this.step('abandon');
}

async function run(data: Uint8Array, fileName = 'work.ics') {
  const notes = new Notes();
  const progress: ReadProgress[] = [];
  const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
  const result = await importFile({
    bytes: data,
    fileName,
    window,
    zone: 'UTC',
    sink: notes,
    onProgress: (one_) => void progress.push(one_),
  });
  return { result, notes, progress };
}

describe('importFile', () => {
  it('hands a calendar over: begin, batches, finish', async () => {
    const { result, notes } = await run(bytes(calendarOf('X-WR-CALNAME:Work', one('a@x.example'), one('b@x.example'))));
    expect(result).toEqual({ ok: true, value: { calendars: 1, events: 2, occurrences: 2, problems: 0 } });
    expect(notes.said).toEqual(['begin Work', 'put', 'finish 2 2']);
  });

  it('keeps every batch within its size and loses nothing', async () => {
    const long = eventOf('DTSTART:20260101T100000Z', 'RRULE:FREQ=HOURLY;COUNT=1300');
    const many = Array.from({ length: 700 }, (_, index) => one(`${index}@x.example`));
    const { notes } = await run(bytes(calendarOf(long, ...many)));
    const size = (batch: CalendarBatch): number => batch.events.length + batch.occurrences.length;
    expect(Math.max(...notes.batches.map(size))).toBeLessThanOrEqual(BATCH);
    expect(notes.batches.reduce((sum, batch) => sum + size(batch), 0)).toBe(1 + 1300 + 1400);
    expect(notes.counts[0]).toMatchObject({ events: 701, occurrences: 2000 });
  });

  it('shows progress that never goes back', async () => {
    const { progress } = await run(bytes(calendarOf(...Array.from({ length: 1200 }, (_, index) => one(`${index}@x.example`)))));
    const fractions = progress.map((step) => step.fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ phase: 'done', fraction: 1, events: 1200 });
  });

  it('takes an empty calendar and names it by its file', async () => {
    const { result, notes } = await run(bytes(calendarOf()), 'empty.ics');
    expect(result.ok).toBe(true);
    expect(notes.said).toEqual(['begin empty', 'finish 0 0']);
  });

  it('says what is no calendar, and tells the sink nothing', async () => {
    const { result, notes } = await run(bytes('hello'));
    expect(result).toMatchObject({ ok: false, problem: { code: 'not-a-calendar' } });
    expect(notes.said).toEqual([]);
  });

  it('refuses a file that is too large', async () => {
    const { result } = await run(new Uint8Array(20 * 1024 * 1024 + 1));
    expect(result).toMatchObject({ ok: false, problem: { code: 'file-too-large' } });
  });

  it('reports Latin-1', async () => {
    const text = calendarOf(eventOf('DTSTART:20260105T100000Z', 'SUMMARY:Übergabe'));
    const { notes } = await run(Uint8Array.from(text, (char) => char.charCodeAt(0)));
    expect(notes.problems.map((problem) => problem.code)).toEqual(['not-utf8']);
    expect(notes.batches[0]?.events[0]?.title).toBe('Übergabe');
  });

  it('reads every calendar of a zip, and shows the one that is none', async () => {
    const zip = zipSync({
      'export/work.ics': bytes(calendarOf('X-WR-CALNAME:Work', one('a@x.example'))),
      'export/home.ics': bytes(calendarOf('X-WR-CALNAME:Home', one('b@x.example'))),
      'export/broken.ics': bytes('oops'),
      'export/readme.txt': bytes('not this'),
    });
    const { result, notes } = await run(zip, 'export.zip');
    expect(result).toMatchObject({ ok: true, value: { calendars: 3, events: 2 } });
    expect(notes.said).toEqual([
      'begin Work',
      'put',
      'finish 1 1',
      'begin Home',
      'put',
      'finish 1 1',
      'begin broken',
      'finish 0 0',
    ]);
    expect(notes.problems.map((problem) => problem.code)).toEqual(['not-a-calendar']);
  });
});

describe('calendarsInZip', () => {
  const zip = zipSync({ 'a.ics': bytes(calendarOf(one('a@x.example')).repeat(50)) });
  it.each([
    ['a bomb', zipSync({ 'a.ics': new Uint8Array(30 * 1024 * 1024) }), 'zip-too-large'],
    ['no calendar inside', zipSync({ 'a.txt': bytes('x') }), 'zip-empty'],
    ['an empty zip', zipSync({}), 'zip-empty'],
    ['a zip that was cut', zip.slice(0, Math.floor(zip.length / 2)), 'zip-broken'],
    ['rubbish after the mark', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 40 }, (_, index) => index * 7)]), null],
  ])('%s', (_name, data, code) => {
    const result = calendarsInZip(data);
    expect(result.ok).toBe(false);
    if (code !== null) expect(result).toMatchObject({ problem: { code } });
  });
});
