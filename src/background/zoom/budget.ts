import { DAY, HOUR, type Settings } from '../../core/model';
import type { ZoomPromptRow } from '../../store';
import { FIRST_DAYS } from '../budget';

/** Active prompts (guides: nudging, section 2). */
export const PROMPTS = { perDay: 2, perWeek: 6, apart: HOUR, perSeries: 14 * DAY } as const;

/**
 * Whether an offer may be made on the form without being asked for. A form that has spoken goes on speaking while it stands open:
 * what is counted is forms, not readings.
 * @param prompts those of the last fifteen days
 */
export function mayPrompt(
  prompts: readonly ZoomPromptRow[],
  { visit, seriesId, at }: ZoomPromptRow,
  { installed, hoursConfirmed }: Pick<Settings, 'installed' | 'hoursConfirmed'>,
): boolean {
  if (prompts.some((one) => one.visit === visit)) return true;
  if (!hoursConfirmed && at - installed < FIRST_DAYS) return false;
  // A clock that was set back must not open the budget again.
  const within = (span: number): ZoomPromptRow[] => prompts.filter((one) => Math.abs(at - one.at) < span);
  if (within(PROMPTS.apart).length > 0 || within(DAY).length >= PROMPTS.perDay || within(7 * DAY).length >= PROMPTS.perWeek)
    return false;
  return !within(PROMPTS.perSeries).some((one) => one.seriesId === seriesId);
}
