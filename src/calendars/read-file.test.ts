import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarSink, ReadProgress } from './contract';
import { readCalendarFile, STALL_MS, type WorkerLike } from './read-file';
import type { FromWorker, ToWorker } from './worker-messages';

/** A worker whose words the test chooses. */
class Played implements WorkerLike {
  readonly heard: ToWorker['kind'][] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: MessageEvent<FromWorker>) => void>();
  postMessage(message: ToWorker): void {
    this.heard.push(message.kind);
  }
  terminate(): void {
    this.ended = true;
  }
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<FromWorker>) => void): void {
    this.listeners.set(type, listener);
  }
  async say(data: FromWorker): Promise<void> {
    this.listeners.get('message')?.({ data } as MessageEvent<FromWorker>);
    await vi.advanceTimersByTimeAsync(0);
  }
  async break(): Promise<void> {
    this.listeners.get('error')?.({} as MessageEvent<FromWorker>);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const BEGIN: FromWorker = { kind: 'begin', name: 'Work', fileName: 'work.ics', bytes: 9 };
const PUT: FromWorker = { kind: 'batch', batch: { events: [], occurrences: [] } };
const COUNTS = { events: 0, occurrences: 0, problems: 0, from: 0, to: 1, name: 'Work', zone: null, owner: null };
const FINISH: FromWorker = { kind: 'finish', counts: COUNTS, problems: [] };
const SUMMARY = { calendars: 1, events: 0, occurrences: 0, problems: 0 };

function scene(put: () => Promise<void> = () => Promise.resolve()) {
  const worker = new Played();
  const said: string[] = [];
  const progress: ReadProgress[] = [];
  const note = (what: string): Promise<void> => {
    said.push(what);
    return Promise.resolve();
  };
  const sink: CalendarSink = {
    begin: () => note('begin'),
    put: () => note('put').then(put),
    finish: () => note('finish'),
    abandon: () => note('abandon'),
  };
  const cancel = new AbortController();
  const options = {
    window: { from: 0, to: 1 },
    zone: 'UTC',
    signal: cancel.signal,
    onProgress: (one: ReadProgress) => void progress.push(one),
    sink,
  };
  const result = readCalendarFile(new File(['x'], 'work.ics'), options, () => worker);
  return { worker, said, progress, cancel, result };
}

describe('readCalendarFile', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('passes on what the worker gives and asks for more only when it is stored', async () => {
    let store = (): void => undefined;
    const { worker, said, result } = scene(() => new Promise((resolve) => (store = resolve)));
    await worker.say(BEGIN);
    await worker.say(PUT);
    expect(worker.heard).toEqual(['start', 'next']);
    store();
    await vi.advanceTimersByTimeAsync(0);
    expect(worker.heard).toEqual(['start', 'next', 'next']);
    await worker.say(FINISH);
    await worker.say({ kind: 'done', summary: SUMMARY });
    expect(await result).toEqual({ ok: true, value: SUMMARY });
    expect(said).toEqual(['begin', 'put', 'finish']);
    expect(worker.ended).toBe(true);
  });

  it('cancels: the worker ends and the open calendar is abandoned', async () => {
    const { worker, said, cancel, result } = scene();
    await worker.say(BEGIN);
    cancel.abort();
    expect(await result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(worker.ended).toBe(true);
    expect(said).toEqual(['begin', 'abandon']);
  });

  it('keeps a finished calendar when it is cancelled later', async () => {
    const { worker, said, cancel, result } = scene();
    for (const message of [BEGIN, FINISH]) await worker.say(message);
    cancel.abort();
    await result;
    expect(said).toEqual(['begin', 'finish']);
  });

  it('gives up a worker that says nothing, but waits for a slow store', async () => {
    const silent = scene();
    await vi.advanceTimersByTimeAsync(STALL_MS);
    expect(await silent.result).toMatchObject({ problem: { code: 'import-stalled' } });
    const slow = scene(() => new Promise((resolve) => setTimeout(resolve, 4 * STALL_MS)));
    await slow.worker.say(BEGIN);
    await slow.worker.say(PUT);
    await vi.advanceTimersByTimeAsync(4 * STALL_MS);
    await slow.worker.say(FINISH);
    await slow.worker.say({ kind: 'done', summary: SUMMARY });
    expect((await slow.result).ok).toBe(true);
  });

  it('abandons when the store fails or the worker breaks', async () => {
    const full = scene(() => Promise.reject(new Error('full')));
    await full.worker.say(BEGIN);
    await full.worker.say(PUT);
    expect(await full.result).toMatchObject({ problem: { code: 'import-store' } });
    expect(full.said).toEqual(['begin', 'put', 'abandon']);
    const broken = scene();
    await broken.worker.say(BEGIN);
    await broken.worker.break();
    expect(await broken.result).toMatchObject({ problem: { code: 'import-broke' } });
    expect(broken.said).toEqual(['begin', 'abandon']);
  });

  it('passes progress and problems on', async () => {
    const { worker, progress, result } = scene();
    await worker.say({ kind: 'progress', phase: 'parsing', fraction: 0.5, events: 3 });
    await worker.say({ kind: 'failed', problem: { code: 'not-a-calendar', params: {} } });
    expect(progress).toEqual([{ phase: 'parsing', fraction: 0.5, events: 3 }]);
    expect(await result).toMatchObject({ problem: { code: 'not-a-calendar' } });
  });
});
