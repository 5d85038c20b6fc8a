import { describe, expect, test } from 'vitest';
import type { ReadOptions, ReadSummary } from '../../calendars/contract';
import { fail, ok, type Result } from '../../core/model';
import { fakeAsk, Refusal, translateFor } from '../parts/doors.fixture';
import { NOW, OPTIONS } from '../parts/samples.fixture';
import { importProblemWords, jobLine, problemLine } from './calendar-words';
import { type ImportJob, runImport, waiting, windowAround } from './import-job';

const about = { name: 'Work', fileName: 'noor.ics', bytes: 10 };
const counts = { events: 1, occurrences: 2, problems: 0, from: 0, to: 1, name: 'Work', zone: null, owner: null };
const summary: ReadSummary = { calendars: 1, events: 1, occurrences: 2, problems: 0 };
const answers = {
  'calendar/begin': { importId: 'i1' },
  'calendar/put': { stored: 3 },
  'calendar/finish': { calendar: OPTIONS.calendars[0] },
  'calendar/abandon': {},
};

/** A reader that gives one calendar, as the real one does: a sink that rejects ends it. */
async function readOne(_file: File, { sink, onProgress }: ReadOptions): Promise<Result<ReadSummary>> {
  try {
    await sink.begin(about);
    onProgress({ phase: 'expanding', fraction: 0.5, events: 1 });
    await sink.put({ events: [], occurrences: [] });
    await sink.finish(counts, []);
    return ok(summary);
  } catch {
    await sink.abandon();
    return fail('import-store');
  }
}

async function run(more: Partial<Record<keyof typeof answers, unknown>>, read = readOne, signal = new AbortController().signal) {
  const background = fakeAsk({ ...answers, ...more });
  let job: ImportJob = waiting(1, 'noor.ics');
  const seen: ImportJob['state'][] = [];
  await runImport({
    file: new File(['x'], 'noor.ics'),
    ask: background.ask,
    zone: 'Europe/Lisbon',
    now: NOW,
    signal,
    read,
    report: (patch) => {
      job = { ...job, ...patch };
      seen.push(job.state);
    },
  });
  return { job, seen, kinds: background.asked.map(({ kind }) => kind), asked: background.asked };
}

describe('a file on its way in', () => {
  test('goes begin, put, finish to the background and ends with what was taken', async () => {
    const { job, kinds, asked, seen } = await run({});
    expect(kinds).toEqual(['calendar/begin', 'calendar/put', 'calendar/finish']);
    expect(asked[1]?.fields).toEqual({ importId: 'i1', events: [], occurrences: [] });
    expect(asked[2]?.fields).toEqual({ importId: 'i1', counts, problems: [] });
    expect(seen).toContain('reading');
    expect(job).toMatchObject({ state: 'done', summary, calendars: [{ id: 'c1' }] });
  });

  test.each(['calendar/begin', 'calendar/put', 'calendar/finish'] as const)('%s refused: why is kept', async (kind) => {
    const { job, kinds } = await run({ [kind]: new Refusal('storage-full') });
    expect(job).toMatchObject({ state: 'failed', problem: { code: 'storage-full' }, calendars: [] });
    expect(kinds.includes('calendar/abandon')).toBe(kind !== 'calendar/begin');
  });

  test('stopped by the person', async () => {
    const life = new AbortController();
    const { job, kinds } = await run(
      {},
      async (_file, { sink, signal }) => {
        await sink.begin(about);
        life.abort();
        expect(signal.aborted).toBe(true);
        await sink.abandon();
        return fail('cancelled');
      },
      life.signal,
    );
    expect(job.state).toBe('cancelled');
    expect(kinds).toEqual(['calendar/begin', 'calendar/abandon']);
  });

  test('a reader that throws is an import that failed, not a page that broke', async () => {
    const { job } = await run({}, () => Promise.reject(new Error('worker')));
    expect(job).toMatchObject({ state: 'failed', problem: { code: 'import-broke' } });
  });

  test('a good year back and ahead is kept', () => {
    const { from, to } = windowAround(NOW);
    expect((NOW - from) / 86_400_000).toBeGreaterThanOrEqual(365);
    expect((to - NOW) / 86_400_000).toBeGreaterThanOrEqual(365);
  });
});

describe.each(['en', 'de'] as const)('words in %s', (lang) => {
  const t = translateFor(lang);
  const codes = [
    'not-a-calendar',
    'file-too-large',
    'zip-broken',
    'zip-too-large',
    'zip-too-many',
    'zip-empty',
    'import-stalled',
    'import-store',
    'import-broke',
    'no-answer',
  ];

  test('each reason why a file was not taken has its own', () => {
    const words = codes.map((code) => importProblemWords(t, { code, params: { megabytes: 20 } }));
    expect(new Set(words).size).toBe(codes.length);
    for (const text of words) expect(text).not.toMatch(/[a-z]+_[a-z]+|\{\w+\}/u);
  });

  test.each(['waiting', 'reading', 'cancelled', 'failed', 'done'] as const)('%s', (state) => {
    const line = jobLine(t, { ...waiting(1, 'a.ics'), state, summary, problem: { code: 'zip-empty', params: {} } });
    expect(line).not.toMatch(/[a-z]+_[a-z]+|\{\w+\}/u);
  });

  test.each(['unreadable-event', 'unknown-zone', 'rule-clamped', 'no-start', 'truncated', 'not-utf8'] as const)('%s', (code) => {
    for (const count of [1, 2]) expect(problemLine(t, { code, count, examples: [] })).not.toMatch(/[a-z]+_[a-z]+|\{\w+\}/u);
  });
});
