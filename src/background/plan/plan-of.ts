import { DAY, type Instant, type Meeting } from '../../core/model';
import { type Ledger, type MeetingPlan, planMeeting, type PlanMember } from '../../core/planning';
import type { Judged } from '../judged';
import type { World } from '../world';
import { ownEngagements } from './engagements';
import { LEDGER_BACK, ledgerOfWorld } from './ledger';
import { membersOf } from './members';
import { occurrencesOf } from './series';

/** How far a plan looks ahead for slots: two weeks from the meeting's day, and a day for zones. */
const AHEAD = 16 * DAY;

/** Half a year either way is enough to plan for; a page may show any year. */
const FURTHEST = 400 * DAY;
export const isNear = (at: Instant, now: Instant): boolean => Math.abs(at - now) < FURTHEST;

/** The span a world must be read for, that {@link planOf} is to see the ledger and the own engagements. */
export const planSpan = (now: Instant, start: Instant): { from: Instant; to: Instant } => ({
  from: now - LEDGER_BACK,
  to: Math.max(now, start) + AHEAD,
});

export interface Planned {
  readonly meeting: Meeting;
  readonly members: readonly PlanMember[];
  readonly plan: MeetingPlan;
  readonly ledger: Ledger;
}

/** Work that is passed on rather than talked over: what could be asynchronous, or has the relay among its formats. */
const couldRelay = ({ verdict, formats }: Judged['assessment']): boolean =>
  verdict !== 'protected' && (verdict === 'async' || verdict === 'mixed' || formats.some((one) => one.id === 'zone-relay'));

/** Plans a judged meeting in its world. A series that the person keeps as it is gets no offer, only what changes by itself. */
export function planOf({ meeting, assessment, rest }: Judged, world: World): Planned {
  const { now, settings } = world;
  const members = membersOf(meeting, world);
  // Half a year is only added up where the hour breaks somebody's day, or where the ledger is shown.
  let added: Ledger | null = null;
  const ledger = (): Ledger => (added ??= ledgerOfWorld(world));
  const zone = meeting.zone ?? settings.zone;
  const left = rest.kept || rest.sensitive || meeting.status === 'cancelled' || assessment.verdict === 'not_a_meeting';
  const plan = planMeeting({
    start: meeting.start,
    end: meeting.end,
    cadence: meeting.cadence,
    zone,
    members,
    get busy() {
      return ownEngagements(world, meeting.seriesId, now, Math.max(now, meeting.start) + AHEAD);
    },
    get carried() {
      return ledger().carried;
    },
    occurrences: occurrencesOf(world, meeting.seriesId),
    couldRelay: couldRelay(assessment),
    whole: assessment.verdict === 'protected',
    leave: left,
    grace: settings.grace,
    now,
  });
  return {
    meeting,
    members,
    plan,
    get ledger() {
      return ledger();
    },
  };
}
