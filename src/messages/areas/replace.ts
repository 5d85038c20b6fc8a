/** Messages of the composer, the boards and the closed loop. */
import type {
  BatonNote,
  Became,
  CheckIn,
  CheckInAnswers,
  ComposerState,
  FormatId,
  Instant,
  MadeRecording,
  MeetingSnapshot,
  Proposal,
  TakenWay,
  ToolId,
  Trial,
  Waiting,
  Wish,
} from '../../core/model';
import type { RelayBoard } from '../../core/replace/relay-board';

export interface ReplaceRequests {
  /** Opens the composer for a meeting that a page shows. */
  'page/compose': { snapshot: MeetingSnapshot; format: FormatId | null };
  /** The same for one of a stored calendar, from our own pages. */
  'compose/open': { seriesId: string; start: Instant; format: FormatId | null };
  /** `wish`: what the person chose; what is left out holds what the meeting and the settings say. */
  'compose/state': { id: number; format: FormatId | null; wish: Partial<Wish> };
  /** A draft has been taken somewhere: it is kept, and what becomes of the meeting is followed. */
  'compose/taken': {
    id: number;
    format: FormatId;
    subject: string;
    body: string;
    lang: string;
    way: TakenWay;
    tool: ToolId | null;
    role: Wish['role'];
  };
  'compose/take-back': { proposalId: number };
  /** A draft of the card has been copied or taken to Gmail. */
  'page/taken': { snapshot: MeetingSnapshot; format: FormatId; subject: string; body: string; lang: string; way: TakenWay };
  'loop/state': Record<never, never>;
  'loop/answer': { proposalId: number; became: Became | null };
  'trial/begin': { id: number };
  'trial/decide': { seriesId: string; decided: 'ended' | 'kept' | null };
  'relay/state': { id: number };
  'relay/note': { id: number; note: BatonNote };
  /** Lets a hand-off rest over the days off that it would wait (true), leaves it in the plan (false), or takes either back (null). */
  'relay/rest': { id: number; due: Instant; rest: boolean | null };
  'check-in/state': { id: number };
  /** One that is kept already, whether or not its meeting still stands in a calendar. */
  'check-in/kept': { seriesId: string };
  'check-in/save': { checkIn: CheckIn };
  'check-in/stop': { seriesId: string };
  'check-in/answer': { seriesId: string; who: string; answers: readonly string[] };
  'check-in/forget': { answerId: number };
  /** What the person asked to be reminded of and is due, and the one question there is about an earlier proposal. */
  'waiting/state': Record<never, never>;
  /** A reminder, once the meeting of a composition is over, to send its recording; false takes it back. */
  'recording/remind': { id: number; remind: boolean };
  /** What was recorded for a composition's draft, so that the draft says it; null once it is discarded. */
  'recording/made': { id: number; format: FormatId; recording: MadeRecording | null };
}

export interface ReplaceAnswers {
  'page/compose': Record<never, never>;
  'page/taken': { proposalId: number };
  'compose/open': { id: number };
  'compose/state': ComposerState;
  'compose/taken': { proposalId: number };
  'compose/take-back': Record<never, never>;
  /** `ask`: what became of these is not known, and the person has not been asked. */
  'loop/state': { proposals: readonly Proposal[]; ask: readonly Proposal[]; trials: readonly Trial[]; due: readonly Trial[] };
  'loop/answer': Record<never, never>;
  'trial/begin': { trial: Trial };
  'trial/decide': Record<never, never>;
  'relay/state': RelayBoard;
  'relay/note': Record<never, never>;
  'relay/rest': Record<never, never>;
  /** `saved`: it is kept; else what is proposed for the series. */
  'check-in/state': { checkIn: CheckIn; saved: boolean; answers: readonly CheckInAnswers[]; zone: string; now: Instant };
  'check-in/kept': ReplaceAnswers['check-in/state'];
  'check-in/save': { checkIn: CheckIn };
  'check-in/stop': Record<never, never>;
  'check-in/answer': { answerId: number };
  'check-in/forget': Record<never, never>;
  'waiting/state': { waiting: readonly Waiting[]; ask: Proposal | null };
  'recording/remind': { due: Instant | null };
  'recording/made': Record<never, never>;
}
