import { DAY, HOUR, type Instant, type MailNoticeKind, type Settings } from '../model';

/** Active prompts of all surfaces together (guides: nudging, section 2). What is left over does not carry over. */
export const PROMPTS = { perDay: 2, perWeek: 6, apart: HOUR, perSeries: 14 * DAY } as const;
/** "Ten minutes live" once a week at most. */
export const REVERSE_APART = 7 * DAY;
const FIRST_DAYS = 7 * DAY;

/** A prompt that was shown, on any surface. */
export interface Prompt {
  /** One opening of a compose or form: it goes on speaking while it stands open. */
  readonly visit: string;
  /** Thread, people or meeting that it was about. */
  readonly seriesId: string;
  readonly kind: MailNoticeKind | null;
  readonly at: Instant;
}

/**
 * Whether one more prompt may be shown. Nothing comes before the person has said yes to their own hours and zone, in the first week.
 * @param prompts those of the last fifteen days, of every surface
 */
export function mayPrompt(
  prompts: readonly Prompt[],
  next: Prompt,
  { installed, hoursConfirmed }: Pick<Settings, 'installed' | 'hoursConfirmed'>,
): boolean {
  // What spoke in this compose goes on, another kind in the same compose does not begin.
  const here = prompts.filter(({ visit }) => visit === next.visit);
  if (here.length > 0) return here.some(({ kind }) => kind === next.kind);
  if (!hoursConfirmed && next.at - installed < FIRST_DAYS) return false;
  // A clock that was set back must not open the budget again.
  const within = (span: number): Prompt[] => prompts.filter(({ at }) => Math.abs(next.at - at) < span);
  if (within(PROMPTS.apart).length > 0 || within(DAY).length >= PROMPTS.perDay || within(7 * DAY).length >= PROMPTS.perWeek)
    return false;
  if (next.kind === 'reverse' && within(REVERSE_APART).some(({ kind }) => kind === 'reverse')) return false;
  return !within(PROMPTS.perSeries).some(({ seriesId }) => seriesId === next.seriesId);
}
