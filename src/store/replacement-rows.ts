/** Rows of what stands in the place of meetings: compositions, drafts, proposals, trials, check-ins and relays. */
import type {
  BatonNote,
  CheckIn,
  CheckInAnswers,
  FormatId,
  Instant,
  KeptDraft,
  MadeRecording,
  MeetingSnapshot,
  Proposal,
  Trial,
} from '../core/model';

/** What the composer was opened for: a meeting as a page showed it, or one of a stored calendar. */
export interface CompositionRow {
  readonly id?: number;
  readonly snapshot: MeetingSnapshot | null;
  readonly stored: { readonly seriesId: string; readonly start: Instant } | null;
  readonly format: FormatId | null;
  readonly at: Instant;
  /** The person asked to be reminded, once the meeting is over, to send its recording. Nothing else of the kind is kept with it. */
  readonly send?: { readonly due: Instant; readonly seriesId: string; readonly title: string } | null;
  /** The recording that was made for the draft of a format: what the draft says of it. The recording itself is not here. */
  readonly made?: { readonly format: FormatId; readonly recording: MadeRecording } | null;
}

export type DraftRow = Omit<KeptDraft, 'id'> & { readonly id?: number; readonly compositionId: number | null };
export type ProposalRow = Omit<Proposal, 'id'> & {
  readonly id?: number;
  /** The outcome that was written down with it, so that taking it back takes both. */
  readonly outcomeId: number | null;
  readonly draftId: number | null;
};
/** `outcomeId`: what was written down with it, so that taking it back takes both; absent or null where there is none. */
export type TrialRow = Trial & { readonly outcomeId?: number | null };
export type CheckInRow = CheckIn;
export type AnswersRow = Omit<CheckInAnswers, 'id'> & { readonly id?: number };

/** A relay's notes; the legs are planned anew from people's hours each time. */
export interface RelayRow {
  readonly seriesId: string;
  readonly notes: readonly BatonNote[];
  /** Hand-offs that were let rest, and those that were decided to stay, by when they are due; absent: none. */
  readonly rests?: readonly Instant[];
  readonly left?: readonly Instant[];
  readonly at: Instant;
}

export interface ReplacementTables {
  compositions: CompositionRow;
  drafts: DraftRow;
  proposals: ProposalRow;
  trials: TrialRow;
  checkIns: CheckInRow;
  answers: AnswersRow;
  relays: RelayRow;
}
