import type { Facts, Reason } from '../model';
import { isWorkAboutAbsence } from './absence';
import { saysBusyOnly } from './free-busy';
import type { KindId } from './kinds';
import { recogniseNoMeeting } from './kinds/recognise';
import type { MeetingText } from './text';
import { isCalledOff } from './title';
import { surelyWorkLife } from './work-life';

export interface NoMeeting {
  readonly kind: KindId | null;
  readonly reason: Reason;
}

/** So many people meet about one of them. */
const FEW = 8;

const because = (code: string): Reason => ({ code, params: {} });

/** Kinds that are entries of one person: with others invited they may be about the thing itself. */
const OWN: ReadonlySet<KindId> = new Set<KindId>(['placeholder', 'travel', 'personal', 'reminder']);
/** Kinds that stay what they are, however many are invited. */
const WINDOWS =
  /(?<!\p{L})(?:(?:maintenance|patching|change|deployment) window|wartungs(?:fenster|arbeiten)|(?:fenêtre|plage) de maintenance|maintenance (?:planifiée|programmée))(?!\p{L})/iu;

/** Gate 0: nothing is said of what is no meeting. Null when it is one. */
export function noMeeting(facts: Facts, text: MeetingText, people: number | null): NoMeeting | null {
  const { meeting } = facts;
  if (meeting.status === 'cancelled' || isCalledOff(meeting.title)) return { kind: null, reason: because('cancelled') };
  if (meeting.ownAnswer === 'declined') return { kind: null, reason: because('declined') };
  if (meeting.entryType !== 'event') return { kind: null, reason: because('no_event') };
  if (meeting.allDay && meeting.transparency === 'free') return { kind: null, reason: because('all_day_free') };
  if (saysBusyOnly(meeting) && (people === null || people <= 1)) return { kind: null, reason: because('no_event') };
  if (WINDOWS.test(text.title.plain)) return { kind: 'reminder', reason: because('no_meeting_words') };
  const kind = recogniseNoMeeting(text.title);
  // Leave that few people meet about is somebody's request or return, and no entry of it.
  if (kind === 'leave' && people !== null && people > 1 && people <= FEW && surelyWorkLife(text)) return null;
  // An absence is a title that is one: several people who plan or review absences meet.
  if (kind === 'leave' && people !== 1 && isWorkAboutAbsence(meeting.title)) return null;
  if (kind !== null && (people === null || people <= 1 || !OWN.has(kind))) return { kind, reason: because('no_meeting_words') };
  return people !== null && people <= 1 && !meeting.hasCall ? { kind: null, reason: because('nobody_else') } : null;
}
