/** What stands in the place of a meeting, once it is on its way: plain data of the composer, the boards and the closed loop. */
import type { Draft, DraftDeadline, FormatChoice, FormatId } from './assessment';
import type { Cadence, Meeting } from './meeting';
import type { Email, Instant, Minutes, Zone } from './scalars';

export const TOOL_IDS = [
  'slack',
  'teams',
  'notion',
  'confluence',
  'google-docs',
  'asana',
  'jira',
  'linear',
  'trello',
  'loom',
  'github',
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

/** A tool the person uses. `address`: their own place in it, where drafts go; null for the tool's front door. */
export interface ToolChoice {
  readonly id: ToolId;
  readonly address: string | null;
}

/** Ways by which a draft leaves the composer. Sending is not one of them. */
export const TAKEN_WAYS = ['rich', 'markdown', 'plain', 'gmail', 'mail', 'md', 'ics', 'tool', 'card'] as const;
export type TakenWay = (typeof TAKEN_WAYS)[number];

export type Role = 'organizer' | 'attendee';

/** A recording that was made for a draft, as it was measured. */
export interface MadeRecording {
  readonly seconds: number;
  /** Name of its file. */
  readonly file: string;
  /** What is said in it; empty where the person wrote nothing. */
  readonly transcript: string;
  /** Name of the file of captions; null before there is one. */
  readonly captions: string | null;
}

/** What the person chooses for one draft. */
export interface Wish {
  readonly lang: string;
  readonly formality: 'formal' | 'informal';
  readonly mode: 'each' | 'moment';
  /** Whole working days that each reader has, from 1. */
  readonly days: number;
  /** Where answers go; null: what the meeting says. */
  readonly link: string | null;
  readonly role: Role;
}

/** A draft that was taken somewhere, as it was then. */
export interface KeptDraft {
  readonly id: number;
  readonly format: FormatId;
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
  readonly way: TakenWay;
  readonly at: Instant;
}

export interface ComposerMeeting {
  readonly seriesId: string;
  readonly key: string;
  readonly title: string;
  readonly kind: string | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly cadence: Cadence;
  /** Null: not known. */
  readonly people: number | null;
}

/** All that the composer shows. */
export interface ComposerState {
  readonly id: number;
  readonly now: Instant;
  /** The writer's clock. */
  readonly zone: Zone;
  readonly hideTitles: boolean;
  readonly meeting: ComposerMeeting;
  /** Somebody is known to have called the meeting. */
  readonly roleKnown: boolean;
  readonly choices: readonly FormatChoice[];
  readonly format: FormatId;
  readonly recipients: readonly { readonly name: string | null; readonly email: Email | null }[];
  /** The writer's address in the meeting; null when it does not say. */
  readonly as: Email | null;
  readonly wish: Wish;
  /** People whom the hour of the meeting shuts out, as far as their hours are known. Why is not told. */
  readonly shutOut: readonly { readonly name: string | null; readonly zone: Zone }[];
  /** There is a moment inside everybody's hours. */
  readonly moment: boolean;
  readonly draft: Draft;
  /** When a message finds each reader at the start of their day, soonest first. */
  readonly mornings: readonly DraftDeadline[];
  /** The recording that was made for the draft. */
  readonly recording: MadeRecording | null;
  readonly recent: readonly KeptDraft[];
  readonly tools: readonly ToolChoice[];
  readonly trial: Trial | null;
  /** When the person is reminded to send the recording; null while they have not asked for that. */
  readonly sendReminder: Instant | null;
  readonly memoryOnly: boolean;
}

/** Something that the person asked to be reminded of, and that is due. */
export interface Waiting {
  readonly kind: 'check-in' | 'trial' | 'recording';
  readonly seriesId: string;
  readonly title: string;
  /** Since when it waits. */
  readonly since: Instant;
  /** The composition that holds its draft; null where there is none. */
  readonly compositionId: number | null;
}

/** What became of a meeting that a replacement was proposed for. */
export const BECAME = ['replaced', 'shortened', 'optional', 'moved', 'live'] as const;
export type Became = (typeof BECAME)[number];

/** A replacement that the person took somewhere, and what came of it. */
export interface Proposal {
  readonly id: number;
  readonly seriesId: string;
  readonly key: string;
  readonly title: string;
  /** Null: taken from the card before formats were written down with it. */
  readonly format: FormatId | null;
  readonly role: Role;
  /** When it was proposed. */
  readonly at: Instant;
  /** The meeting as it stood then. */
  readonly before: MeetingShape;
  readonly became: Became | null;
  readonly settled: Instant | null;
  /** Read from the calendar, or said by the person. */
  readonly source: 'calendar' | 'person' | null;
  /** The person was asked, once. */
  readonly asked: boolean;
}

/** What of a meeting tells whether it changed. */
export interface MeetingShape {
  readonly start: Instant;
  readonly minutes: Minutes;
  readonly cadence: Meeting['cadence'];
  readonly people: number | null;
  /** People who must come. */
  readonly required: number | null;
  /** The person who uses Asyncable must come. */
  readonly ownRequired: boolean;
  /** It stood in a stored calendar: only then does its absence say something. */
  readonly stored: boolean;
}

/** A series that rests for two weeks, to see whether anything is missed: "leave out twice, then decide". */
export interface Trial {
  readonly seriesId: string;
  readonly title: string;
  readonly from: Instant;
  /** The occurrences that are left out, by start. */
  readonly rests: readonly Instant[];
  /** When to decide. */
  readonly decideAt: Instant;
  readonly decided: 'ended' | 'kept' | null;
}

/** A recurring status meeting as questions. */
export interface CheckIn {
  readonly seriesId: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly cadence: 'daily' | 'weekly' | 'biweekly';
  /** The person wants to be reminded. */
  readonly remind: boolean;
  /** When the next answers are due, on the person's clock. */
  readonly next: Instant;
}

/** One round of answers; in the order of the questions. */
export interface CheckInAnswers {
  readonly id: number;
  readonly seriesId: string;
  /** Who answered: the person, or somebody whose answers were pasted in. */
  readonly who: string;
  readonly answers: readonly string[];
  readonly at: Instant;
}

/** What a hand-off says, and whether it was made. Keyed by when it is due. */
export interface BatonNote {
  readonly due: Instant;
  readonly taken: boolean;
  readonly done: string;
  readonly next: string;
  readonly blockers: string;
  readonly decisions: string;
  readonly links: string;
}
