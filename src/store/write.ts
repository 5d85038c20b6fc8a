/** Every change to the store but imports (`import.ts`). Each is called inside the one transaction of a handler. */
import { DAY, type Email, type Instant, type Person, type Settings } from '../core/model';
import type { Fingerprint, GuestsRow, HealthRow, KeptRow, OutcomeRow, PageRow, ShownRow } from './rows';
import type { Shelves } from './shelf';

export async function saveSettings(shelves: Shelves, settings: Settings): Promise<void> {
  await shelves.settings.put({ ...settings, id: 'own' });
}

export async function savePerson(shelves: Shelves, person: Person): Promise<void> {
  await shelves.people.put(person);
}

export async function removePerson(shelves: Shelves, email: Email): Promise<void> {
  await shelves.people.remove(email);
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

/** How long things are kept that only serve for a while. */
export const KEEP = { shown: 200 * DAY, guests: 400 * DAY, pages: 2 * DAY, outcomes: 800 * DAY } as const;

/** Daily: takes away what has served its time. Kept series and what the person typed never go. */
export async function cleanUp(shelves: Shelves, now: Instant): Promise<number> {
  const shown = await shelves.shown.between('start', Number.MIN_SAFE_INTEGER, now - KEEP.shown);
  const guests = await shelves.guests.between('seen', 0, now - KEEP.guests);
  const pages = (await shelves.pages.all()).filter((row) => row.seen < now - KEEP.pages);
  const outcomes = await shelves.outcomes.between('at', 0, now - KEEP.outcomes);
  for (const row of shown) await shelves.shown.remove(row.id);
  for (const row of guests) await shelves.guests.remove(row.seriesId);
  for (const row of pages) await shelves.pages.remove(row.tabId);
  for (const row of outcomes) if (row.id !== undefined) await shelves.outcomes.remove(row.id);
  return shown.length + guests.length + pages.length + outcomes.length;
}
