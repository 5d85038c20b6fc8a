import type { Email, Instant, Minutes, Zone } from './scalars';
import type { FormatId } from './assessment';
import type { ToolChoice } from './replacement';
import type { Weekday, WorkWeek } from './person';

/** What the person set. Every field has a default; `confirmed` tells a default from a choice. */
export interface Settings {
  /** The person's own addresses; the first is the main one. Empty until known. */
  readonly emails: readonly Email[];
  readonly zone: Zone;
  readonly hours: WorkWeek;
  /** The person has said yes to zone and hours; until then both are `assumed`. */
  readonly hoursConfirmed: boolean;
  /** Minutes beyond working hours that make no badge; 0 to 60 (guides: judging, section 9). */
  readonly grace: Minutes;
  /** Nothing is drawn before this instant. `Infinity` is stored as `Number.MAX_SAFE_INTEGER`: until turned on again. */
  readonly pausedUntil: Instant | null;
  readonly badges: { readonly hours: boolean; readonly async: boolean };
  /** Leave titles and names out wherever a screen may be shared. */
  readonly hideTitles: boolean;
  readonly formality: 'formal' | 'informal';
  /** Days that meetings and what was done with them are kept; 90 to 3650. */
  readonly keepDays: number;
  /** Formats that may be suggested; all, unless a company leaves some out. */
  readonly formats: readonly FormatId[];
  /** Tools that drafts are taken to, in the order of the buttons. */
  readonly tools: readonly ToolChoice[];
  /** At most so many marks in one day column, 0 to 3 (guides: nudging, section 2). */
  readonly marksPerDay: number;
  /** Nothing is drawn while it is outside the person's own hours. */
  readonly quietOutside: boolean;
  /** Language of our words, one of the catalogues; null: the browser's. */
  readonly language: string | null;
  /** The weekday on whose morning the report is announced; null: never. */
  readonly reportDay: Weekday | null;
  /** When Asyncable first ran: the first seven days are quieter (guides: nudging, section 2). */
  readonly installed: Instant;
}
