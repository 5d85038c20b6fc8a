/** Changes to records of calls. Each is called inside the one transaction of a handler. */
import { DAY, MINUTE, type CallAnswer, type CallCorrection, type CallRecord, type Instant } from '../core/model';
import type { CallRow } from './call-rows';
import type { Shelves } from './shelf';

/** A client that moves or loads itself anew within this time goes on with the attendance it had. */
export const RESUME = 30_000;
/** A record that nobody has told of for so long has lost its page: a browser was killed. Beats come every half minute. */
export const SILENT = 5 * MINUTE;
/** An attempt that is followed by a measured attendance of the same call so soon was the way into it. */
export const LED_TO = 15 * MINUTE;
export const KEEP_CALLS = 800 * DAY;

const sameCall = (a: CallRow, b: Pick<CallRow, 'service' | 'number' | 'tabId'>): boolean =>
  a.service === b.service && a.number === b.number && a.tabId === b.tabId;

/** What a page tells of a call. */
export interface CallReport extends Pick<CallRecord, 'id' | 'service' | 'number' | 'title' | 'start' | 'end' | 'place' | 'most'> {
  readonly phase: 'start' | 'beat' | 'end';
  readonly tabId: number;
}

const most = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** The record that a report goes on with: its own, else one that its page has just let go of (a reload in the middle). */
async function recordOf(shelves: Shelves, report: CallReport): Promise<CallRow | null> {
  const own = await shelves.calls.get(report.id);
  if (own) return own;
  const late = await shelves.calls.between('start', report.start - 2 * DAY, report.start + 1);
  const before = late.filter((row) => row.source === 'measured' && sameCall(row, report) && row.correction === null);
  const resumed = before.filter((row) => Math.abs(report.start - row.end) <= RESUME).toSorted((a, b) => b.end - a.end)[0];
  return resumed ?? null;
}

/** Writes down what a page tells; the last word stands. A report never makes an attendance shorter, nor opens a closed one again. */
export async function reportCall(shelves: Shelves, report: CallReport): Promise<void> {
  const before = await recordOf(shelves, report);
  const { phase, ...told } = report;
  const row: CallRow = {
    ...told,
    id: before?.id ?? told.id,
    source: 'measured',
    title: told.title || (before?.title ?? ''),
    start: Math.min(told.start, before?.start ?? told.start),
    end: Math.max(told.start, told.end, before?.end ?? told.end),
    open: phase !== 'end',
    place: before?.place ?? told.place,
    most: most(before?.most ?? null, told.most),
    correction: before?.correction ?? null,
    answer: before?.answer ?? null,
  };
  await shelves.calls.put(row);
  // A page that resumed goes on under its own number; the record it resumed takes that name, so that later reports find it.
  if (before && before.id !== told.id) {
    await shelves.calls.remove(before.id);
    await shelves.calls.put({ ...row, id: told.id });
  }
  if (before === null) await dropAttempts(shelves, row);
}

/** The attempt that led to an attendance says nothing more. */
async function dropAttempts(shelves: Shelves, row: CallRow): Promise<void> {
  const near = await shelves.calls.between('start', row.start - LED_TO, row.start + 1);
  for (const one of near)
    if (one.source === 'attempted' && one.service === row.service && one.number === row.number)
      await shelves.calls.remove(one.id);
}

/** Notes that somebody wants to join. The same page opened again within a quarter of an hour is the same attempt. */
export async function attemptCall(
  shelves: Shelves,
  attempt: Pick<CallRow, 'id' | 'service' | 'number' | 'tabId'> & { readonly at: Instant },
): Promise<void> {
  const { at, ...named } = attempt;
  const near = await shelves.calls.between('start', at - LED_TO, at + 1);
  if (near.some((one) => one.service === named.service && one.number === named.number)) return;
  const nothing = { title: '', place: null, most: null, correction: null, answer: null };
  await shelves.calls.put({ ...named, ...nothing, source: 'attempted', start: at, end: at, open: false });
}

/** A tab was closed: what was measured in it has ended, at the latest now. */
export async function closeCallsOf(shelves: Shelves, tabId: number, now: Instant): Promise<void> {
  const rows = await shelves.calls.all();
  for (const row of rows) {
    if (!row.open || row.tabId !== tabId) continue;
    // Told a moment ago: it was attended until the tab went. Later than that nobody knows.
    const end = now - row.end <= 2 * RESUME ? Math.max(row.end, now) : row.end;
    await shelves.calls.put({ ...row, open: false, end });
  }
}

/** Closes what lost its page. After a restart of the browser nothing can be open, and tab numbers mean other tabs. */
export async function closeSilentCalls(shelves: Shelves, now: Instant, restarted: boolean): Promise<void> {
  for (const row of await shelves.calls.all()) {
    const isSilent = row.open && (restarted || Math.abs(now - row.end) > SILENT);
    const isOf = restarted && row.tabId !== null;
    if (isSilent || isOf) await shelves.calls.put({ ...row, open: row.open && !isSilent, tabId: restarted ? null : row.tabId });
  }
}

export async function cleanUpCalls(shelves: Shelves, now: Instant): Promise<void> {
  for (const row of await shelves.calls.between('start', 0, now - KEEP_CALLS)) await shelves.calls.remove(row.id);
  for (const row of await shelves.zoomPrompts.between('at', 0, now - 30 * DAY)) await shelves.zoomPrompts.remove(row.visit);
}

/** Sets what the person said of a record; false when there is none. */
export async function sayOfCall(
  shelves: Shelves,
  id: string,
  said: { readonly answer: CallAnswer } | { readonly correction: CallCorrection | null },
): Promise<boolean> {
  const row = await shelves.calls.get(id);
  if (!row) return false;
  await shelves.calls.put({ ...row, ...said });
  return true;
}

/** Records that begin in a span. */
export const readCalls = async (shelves: Shelves, from: Instant, to: Instant): Promise<CallRow[]> =>
  shelves.calls.between('start', from, to);
