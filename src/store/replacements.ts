/** What the store answers and keeps of replacements: last drafts, proposals and what became of them, trials, check-ins, relays. */
import {
  DAY,
  type Became,
  type CheckIn,
  type CheckInAnswers,
  type Instant,
  type KeptDraft,
  type Proposal,
  type Trial,
} from '../core/model';
import type { AnswersRow, CompositionRow, DraftRow, ProposalRow, RelayRow } from './replacement-rows';
import type { Shelves } from './shelf';

/** How many of the last drafts are kept. */
export const LAST_DRAFTS = 20;
/** How long what serves for a while is kept. */
export const KEEP_REPLACEMENTS = { compositions: 30 * DAY, proposals: 800 * DAY, answers: 400 * DAY } as const;

export async function addComposition(shelves: Shelves, row: Omit<CompositionRow, 'id'>): Promise<number> {
  return Number(await shelves.compositions.put(row));
}

/** Keeps a draft that was taken somewhere; the oldest beyond the last twenty go. */
export async function keepDraft(shelves: Shelves, row: Omit<DraftRow, 'id'>): Promise<number> {
  const id = Number(await shelves.drafts.put(row));
  const all = (await shelves.drafts.all()).toSorted((a, b) => b.at - a.at);
  for (const old of all.slice(LAST_DRAFTS)) if (old.id !== undefined) await shelves.drafts.remove(old.id);
  return id;
}

/** The last drafts, newest first. */
export async function readDrafts(shelves: Shelves): Promise<KeptDraft[]> {
  const rows = await shelves.drafts.all();
  return rows
    .toSorted((a, b) => b.at - a.at)
    .map(({ id = 0, format, title, subject, body, lang, way, at }) => ({ id, format, title, subject, body, lang, way, at }));
}

export async function addProposal(shelves: Shelves, row: Omit<ProposalRow, 'id'>): Promise<number> {
  return Number(await shelves.proposals.put(row));
}

/**
 * What was proposed from `from` up to but not including `to`, oldest first: what became of each (null while nobody knows), and whether
 * the calendar says so or the person. The report counts these; minutes won back are those of `before` where `became` is `replaced`.
 */
export async function readProposals(shelves: Shelves, from: Instant, to: Instant): Promise<Proposal[]> {
  const rows = await shelves.proposals.between('at', from, to);
  return rows.map(({ outcomeId: _outcome, draftId: _draft, id = 0, ...rest }) => ({ ...rest, id }));
}

/** Writes down what became of a proposal. False when there is no such proposal. */
export async function settleProposal(
  shelves: Shelves,
  id: number,
  became: Became,
  source: 'calendar' | 'person',
  now: Instant,
): Promise<boolean> {
  const row = await shelves.proposals.get(id);
  if (!row) return false;
  await shelves.proposals.put({ ...row, became, source, settled: now, asked: row.asked || source === 'person' });
  return true;
}

/** The person has been asked, and is not asked again. */
export async function markAsked(shelves: Shelves, id: number): Promise<void> {
  const row = await shelves.proposals.get(id);
  if (row) await shelves.proposals.put({ ...row, asked: true });
}

/** Takes a proposal back with the draft that was kept for it; gives the outcome to undo, null when there is none. */
export async function removeProposal(shelves: Shelves, id: number): Promise<number | null> {
  const row = await shelves.proposals.get(id);
  if (!row) return null;
  await shelves.proposals.remove(id);
  if (row.draftId !== null) await shelves.drafts.remove(row.draftId);
  return row.outcomeId;
}

export async function readTrials(shelves: Shelves): Promise<Trial[]> {
  return shelves.trials.all();
}

export async function readCheckIns(shelves: Shelves): Promise<CheckIn[]> {
  return shelves.checkIns.all();
}

/** Answers of one check-in, newest first. */
export async function readAnswers(shelves: Shelves, seriesId: string): Promise<CheckInAnswers[]> {
  const rows: AnswersRow[] = await shelves.answers.equal('seriesId', [seriesId]);
  return rows.toSorted((a, b) => b.at - a.at).map(({ id = 0, ...rest }) => ({ ...rest, id }));
}

/** Compositions whose recording the person asked to be reminded of, the earliest first. */
export async function readToSend(shelves: Shelves): Promise<(NonNullable<CompositionRow['send']> & { readonly id: number })[]> {
  const rows = await shelves.compositions.all();
  return rows
    .flatMap(({ id, send }) => (id === undefined || send === null || send === undefined ? [] : [{ ...send, id }]))
    .toSorted((a, b) => a.due - b.due);
}

export async function readRelay(shelves: Shelves, seriesId: string): Promise<RelayRow | null> {
  return (await shelves.relays.get(seriesId)) ?? null;
}

/** Daily: takes away what has served its time. */
export async function cleanUpReplacements(shelves: Shelves, now: Instant): Promise<number> {
  let gone = 0;
  for (const [table, keep] of Object.entries(KEEP_REPLACEMENTS)) {
    const shelf = shelves[table as keyof typeof KEEP_REPLACEMENTS];
    for (const { id, ...row } of await shelf.between('at', 0, now - keep)) {
      // The reminder of a recording leads back to its draft, however early that was written.
      const waits = 'send' in row && row.send !== null && row.send !== undefined && row.send.due > now - keep;
      if (id === undefined || waits) continue;
      await shelf.remove(id);
      gone += 1;
    }
  }
  return gone;
}
