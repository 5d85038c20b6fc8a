/** Notices in mails: which were shown, and what was done with them. Each is called inside the one transaction of a handler. */
import { DAY, type Email, type Instant, type MailNoticeKind, type MailOutcome } from '../core/model';
import type { MailPromptRow } from './mail-rows';
import type { Shelves } from './shelf';

/** How long a shown notice is kept: long enough to learn from. */
export const MAIL_PROMPTS_KEPT = 120 * DAY;

const idOf = (visit: string, kind: MailNoticeKind): string => `${visit}|${kind}`;

/** Prompts since an instant, on mails and on Zoom's form alike: all surfaces share one budget. */
export async function promptsSince(
  shelves: Shelves,
  from: Instant,
  to: Instant,
): Promise<{ readonly visit: string; readonly seriesId: string; readonly kind: MailNoticeKind | null; readonly at: Instant }[]> {
  const mails = await shelves.mailPrompts.between('at', from, to);
  const forms = await shelves.zoomPrompts.between('at', from, to);
  return [...mails, ...forms.map((row) => ({ ...row, kind: null }))];
}

/** Notes that a notice was shown; the first time is kept. */
export async function notePrompt(shelves: Shelves, row: Omit<MailPromptRow, 'id' | 'outcome'>): Promise<void> {
  const id = idOf(row.visit, row.kind);
  if (!(await shelves.mailPrompts.get(id))) await shelves.mailPrompts.put({ ...row, id, outcome: null });
}

/** Notes what was done with a notice. A notice that was never noted is none of ours. */
export async function answerPrompt(
  shelves: Shelves,
  visit: string,
  kind: MailNoticeKind,
  outcome: MailOutcome,
): Promise<MailPromptRow | null> {
  const row = await shelves.mailPrompts.get(idOf(visit, kind));
  if (!row) return null;
  const after = { ...row, outcome };
  await shelves.mailPrompts.put(after);
  return after;
}

/** What was answered of the last prompts of a kind, newest first. */
export async function answersOf(shelves: Shelves, kind: MailNoticeKind, since: Instant): Promise<MailPromptRow[]> {
  const rows = await shelves.mailPrompts.between('at', since, Number.MAX_SAFE_INTEGER);
  return rows.filter((row) => row.kind === kind).toSorted((a, b) => b.at - a.at);
}

export async function wasAsked(shelves: Shelves, email: Email): Promise<boolean> {
  return (await shelves.asked.get(email)) !== undefined;
}

export async function noteAsked(shelves: Shelves, email: Email, at: Instant): Promise<void> {
  await shelves.asked.put({ email, at });
}

/** Daily: takes away what has served its time. */
export async function cleanMails(shelves: Shelves, now: Instant): Promise<void> {
  for (const row of await shelves.mailPrompts.between('at', 0, now - MAIL_PROMPTS_KEPT)) await shelves.mailPrompts.remove(row.id);
}
