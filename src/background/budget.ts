/** How many marks are drawn (guides: nudging, section 2). What does not fit is listed in the popup only; nothing carries over. */
import { DAY, type Instant, type LocalDate, type Minutes } from '../core/model';

export const PER_DAY = 3;
export const SHARE_OF_WEEK = 0.2;
/** The first seven days decide what people think of us. */
export const FIRST_DAYS = 7 * DAY;
export const FIRST_PER_DAY = 1;
export const FIRST_CONFIDENCE = 0.85;

/** A mark that would like to be drawn. */
export interface Candidate {
  readonly id: string;
  readonly day: LocalDate;
  /** Any name of the local week it lies in. */
  readonly week: string;
  readonly start: Instant;
  readonly minutes: Minutes;
  /** People invited; 1 when not known. */
  readonly people: number;
  readonly night: boolean;
  readonly confidence: number;
  /** Chance that something is done about it, 0 to 1. */
  readonly uptake: number;
  /** It was drawn before: it stays, so that marks do not jump about while a page is read. */
  readonly before: boolean;
}

/** Night first, then what is drawn already, then by minutes x people x chance of uptake; ties by time and name, so that the order is one. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  const weight = (one: Candidate): number => one.minutes * one.people * one.uptake;
  return candidates.toSorted(
    (a, b) =>
      Number(b.night) - Number(a.night) ||
      Number(b.before) - Number(a.before) ||
      weight(b) - weight(a) ||
      a.start - b.start ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How many marks a week of so many meetings may carry: a fifth, and at least one; a tenth after it has gone quieter. */
export const weekBudget = (meetings: number, halved = false): number =>
  Math.max(1, Math.floor((meetings * SHARE_OF_WEEK) / (halved ? 2 : 1)));

/** What the person's own life with the marks makes of the budget. */
export interface BudgetLife {
  readonly installed: Instant;
  readonly now: Instant;
  /** The person's own limit a day; {@link PER_DAY} unless they set fewer. */
  readonly perDay?: number;
  /** Half as loud: what was shown did not help. */
  readonly halved?: boolean;
}

/** Marks in one day: the person's limit, half of it (but one) when halved, one in the first seven days. */
export function dayBudget({ installed, now, perDay = PER_DAY, halved = false }: BudgetLife): number {
  const wanted = Math.min(perDay, PER_DAY);
  const quiet = halved ? Math.min(wanted, Math.max(1, Math.floor(wanted / 2))) : wanted;
  return now - installed < FIRST_DAYS ? Math.min(FIRST_PER_DAY, quiet) : quiet;
}

/**
 * Chooses the marks that are drawn.
 * @param candidates every mark of the weeks in question, on the page or not: a day view gets what its week leaves it
 * @param meetings real meetings of each week, by {@link Candidate.week}
 * @returns the ids that are drawn
 */
export function withinBudget(
  candidates: readonly Candidate[],
  meetings: ReadonlyMap<string, number>,
  life: BudgetLife,
): Set<string> {
  const first = life.now - life.installed < FIRST_DAYS;
  const perDay = dayBudget(life);
  const days = new Map<string, number>();
  const weeks = new Map<string, number>();
  const drawn = new Set<string>();
  for (const one of ranked(candidates)) {
    const inDay = days.get(one.day) ?? 0;
    const inWeek = weeks.get(one.week) ?? 0;
    if (inDay >= perDay || inWeek >= weekBudget(meetings.get(one.week) ?? 0, life.halved)) continue;
    if ((first && one.confidence < FIRST_CONFIDENCE) || drawn.has(one.id)) continue;
    drawn.add(one.id);
    days.set(one.day, inDay + 1);
    weeks.set(one.week, inWeek + 1);
  }
  return drawn;
}
