/** Every change to the store but imports (`import.ts`). Each is called inside the one transaction of a handler. */
import { DAY, type Instant, type Settings } from '../core/model';
import { forgetMeetings, MEETING_TABLES } from './block-shelf';
import { readPolicy, readStamps } from './read';
import type { Fingerprint, GuestsRow, HealthRow, KeptRow, OutcomeRow, PageRow, SettingsRow, ShownRow, TableName } from './rows';
import type { Shelves } from './shelf';

/**
 * Keeps settings as the person's own. Fields that a company set stay as the person had them, so that they are the person's again when
 * the company lets go.
 * @param now when the person set them; fields that changed are stamped with it. Null: nobody set them, they are what holds by default.
 */
export async function saveSettings(shelves: Shelves, settings: Settings, now: Instant | null = null): Promise<void> {
  const row = await shelves.settings.get('own');
  const before: Partial<Settings> = row?.id === 'own' ? row : {};
  const policy = await readPolicy(shelves);
  const after: Record<string, unknown> = { ...settings, id: 'own' };
  for (const key of Object.keys(policy) as (keyof Settings)[]) {
    if (before[key] === undefined) Reflect.deleteProperty(after, key);
    else after[key] = before[key];
  }
  await shelves.settings.put(after as unknown as SettingsRow);
  if (now === null) return;
  const changed = (Object.keys(settings) as (keyof Settings)[]).filter(
    (key) => !(key in policy) && JSON.stringify(before[key]) !== JSON.stringify(settings[key]),
  );
  const stamps = { ...(await readStamps(shelves)), ...Object.fromEntries(changed.map((key) => [key, now])) };
  await shelves.settings.put({ id: 'stamps', at: stamps });
}

/** Sets what a company sets, in the place of what it set before. */
export async function savePolicy(shelves: Shelves, fields: Partial<Settings>): Promise<void> {
  if (Object.keys(fields).length === 0) await shelves.settings.remove('policy');
  else await shelves.settings.put({ id: 'policy', fields });
}

/** Writes an outcome down and gives its number, by which it can be undone. */
export async function addOutcome(shelves: Shelves, outcome: Omit<OutcomeRow, 'id' | 'released'>): Promise<number> {
  return Number(await shelves.outcomes.put({ ...outcome, released: false }));
}

/** Keeps a series live. A series that was protected as sensitive stays so: keeping it must not weaken that. */
export async function keepSeries(
  shelves: Shelves,
  kept: Omit<KeptRow, 'fingerprint'> & { readonly fingerprint: Fingerprint | null },
): Promise<void> {
  const before = await shelves.kept.get(kept.seriesId);
  if (before?.why === 'sensitive' && kept.why !== 'sensitive') return;
  await shelves.kept.put(kept);
}

/** Takes one outcome back as if it had not happened, with what it made. False when there is no such outcome. */
export async function undoOutcome(shelves: Shelves, outcomeId: number): Promise<boolean> {
  const outcome = await shelves.outcomes.get(outcomeId);
  if (!outcome) return false;
  await shelves.outcomes.remove(outcomeId);
  const kept = await shelves.kept.get(outcome.seriesId);
  if (kept?.outcomeId === outcomeId) await shelves.kept.remove(outcome.seriesId);
  return true;
}

/** Lets a series be mentioned again; what was done before stays as history. */
export async function releaseSeries(shelves: Shelves, seriesId: string): Promise<void> {
  await shelves.kept.remove(seriesId);
  const outcomes = await shelves.outcomes.equal('seriesId', [seriesId]);
  await shelves.outcomes.putAll(outcomes.map((outcome) => ({ ...outcome, released: true })));
}

export async function rememberGuests(shelves: Shelves, row: GuestsRow): Promise<void> {
  await shelves.guests.put(row);
}

export async function saveHealth(shelves: Shelves, row: HealthRow): Promise<void> {
  await shelves.health.put(row);
}

/** Adds to the ledger what is drawn for the first time; the first time is kept. */
export async function addShown(shelves: Shelves, rows: readonly ShownRow[]): Promise<void> {
  const fresh: ShownRow[] = [];
  for (const row of rows) if (!(await shelves.shown.get(row.id))) fresh.push(row);
  await shelves.shown.putAll(fresh);
}

/** Notes that these marks stood on the screen for a while, once a day each: ten times are enough to know. */
export async function noteSeen(
  shelves: Shelves,
  ids: readonly string[],
  now: Instant,
  isSameDay: (at: Instant) => boolean,
): Promise<number> {
  let noted = 0;
  for (const id of new Set(ids)) {
    const row = await shelves.shown.get(id);
    const seen = row?.seenAt ?? [];
    if (!row || seen.length >= MOST_SEEN || seen.some(isSameDay)) continue;
    await shelves.shown.put({ ...row, seenAt: [...seen, now] });
    noted += 1;
  }
  return noted;
}
const MOST_SEEN = 10;

/** Takes a lesson back: what taught it counts no more. */
export async function forgiveLesson(shelves: Shelves, id: string, now: Instant): Promise<void> {
  const row = await shelves.lessons.get(id);
  await shelves.lessons.put({ id, told: row?.told ?? null, forgiven: now });
}

/** Notes that the person was told. */
export async function tellLesson(shelves: Shelves, id: string, now: Instant): Promise<void> {
  const row = await shelves.lessons.get(id);
  await shelves.lessons.put({ id, forgiven: row?.forgiven ?? null, told: now });
}

export async function savePage(shelves: Shelves, row: PageRow): Promise<void> {
  await shelves.pages.put(row);
}

/** How long things are kept that only serve for a while, at most. */
export const KEEP = { shown: 200 * DAY, guests: 400 * DAY, pages: 2 * DAY, undo: DAY } as const;

/**
 * Daily: takes away what has served its time. Kept series and what the person typed never go.
 * @param keep how long meetings and what was done with them are kept, in ms
 */
export async function cleanUp(shelves: Shelves, now: Instant, keep: number = 730 * DAY): Promise<number> {
  const shown = await shelves.shown.removeBetween('start', Number.MIN_SAFE_INTEGER, now - Math.min(KEEP.shown, keep));
  const guests = await shelves.guests.removeBetween('seen', 0, now - Math.min(KEEP.guests, keep));
  const outcomes = await shelves.outcomes.removeBetween('at', 0, now - keep);
  const undo = await shelves.undo.removeBetween('at', 0, now - KEEP.undo);
  const pages = (await shelves.pages.all()).filter((row) => row.seen < now - KEEP.pages);
  for (const row of pages) await shelves.pages.remove(row.tabId);
  const asks = (await shelves.asks.all()).filter((row) => row.until < now);
  for (const row of asks) await shelves.asks.remove(row.email);
  return shown + guests + outcomes + undo + pages.length + asks.length + (await forgetMeetings(shelves, now - keep));
}

/** The tables {@link cleanUp} works on. */
export const CLEANED_TABLES = [
  'shown',
  'guests',
  'outcomes',
  'undo',
  'pages',
  'asks',
  ...MEETING_TABLES,
] as const satisfies readonly TableName[];
