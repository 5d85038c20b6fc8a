/**
 * What our scripts cost the main thread of one page, from the browser's trace. The trace is of the whole browser: the background and our own
 * pages run scripts of ours too, in processes of their own, and none of that is a cost of the page.
 */
import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string; readonly message?: string } };
}

/** Milliseconds on the page's main thread. */
export interface Cost {
  /** Pieces of work of ours that ran in one task, summed up task by task. */
  readonly ours: readonly number[];
  /** Of these, compiling and running a script for the first time. */
  readonly start: number;
  /** The page's own work. */
  readonly page: number;
}

const WORK = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const CATEGORIES = 'toplevel,devtools.timeline,v8,v8.execute';
/** What the page says to the trace: which thread is its own, and when it stands. */
const HERE = 'bench: here';
export const STANDS = 'bench: stands';

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.scriptName ?? '';
const isSaid = ({ name, args }: TraceEvent, what: string): boolean => name === 'TimeStamp' && args?.data?.message === what;

/**
 * Sorts out what was traced. What a promise sets going carries no script's name; after the page has said that it stands (and from then on
 * does nothing by itself) such work is ours.
 */
export function costOf(events: readonly TraceEvent[]): Cost {
  const here = events.find((one) => isSaid(one, HERE));
  if (here === undefined) throw new Error('the trace does not say which thread is the page’s');
  const stands = events.find((one) => isSaid(one, STANDS))?.ts ?? Number.POSITIVE_INFINITY;
  const thread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === here.pid && tid === here.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const busy = { task: 0, ours: 0, page: 0 };
  const ours: number[] = [];
  let page = 0;
  let start = 0;
  let inTask = 0;
  for (const event of thread) {
    const { name, ts, dur = 0 } = event;
    if (name.endsWith('RunTask') && ts >= busy.task) {
      busy.task = ts + dur;
      if (inTask > 0) ours.push(inTask);
      inTask = 0;
    }
    const isNameless = name === 'RunMicrotasks' && ts > stands && ts >= busy.page;
    if (!WORK.has(name) && !isNameless) continue;
    const whose = isNameless || urlOf(event).startsWith('chrome-extension:') ? 'ours' : 'page';
    if (ts < busy[whose]) continue;
    busy[whose] = ts + dur;
    if (whose === 'page') page += dur / 1000;
    else inTask += dur / 1000;
    if (whose === 'ours' && name !== 'FunctionCall' && !isNameless) start += dur / 1000;
  }
  if (inTask > 0) ours.push(inTask);
  return { ours, start, page };
}

/** Traces what happens meanwhile. */
export async function traced(session: CDPSession, act: () => Promise<unknown>): Promise<Cost> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES });
  await act();
  await session.send('Runtime.evaluate', { expression: `console.timeStamp(${JSON.stringify(HERE)})` });
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', keep);
  return costOf(events);
}
