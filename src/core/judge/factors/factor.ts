import type { Facts, Finding, HoursAssessment, Reason } from '../../model';
import type { KindId } from '../kinds';
import type { MeetingText } from '../text';

/** What a factor weighs. */
export interface Weighed {
  readonly facts: Facts;
  readonly text: MeetingText;
  readonly kind: KindId | null;
  /** Human beings invited, null when not known. */
  readonly people: number | null;
  readonly minutes: number;
  readonly recurring: boolean;
  readonly hours: HoursAssessment;
  /** Hours between the two farthest clocks, null when fewer than two are known. */
  readonly clockSpread: number | null;
  /** The text itself says that it is held asynchronously. */
  readonly asyncSaid: boolean;
}

/** One of the seed's factors, or what the meeting's own shape says: how far each thing it saw moves the need for live talk. */
export type Factor = (meeting: Weighed) => Finding[];

export const finding = (factor: Finding['factor'], delta: number, code: string, params: Reason['params'] = {}): Finding => ({
  factor,
  delta,
  reason: { code, params },
});
