import { DAY } from '../../core/model';
import { type Ledger, type LedgerMeeting, ledgerOf, type LedgerWords } from '../../core/planning';
import { storedMeetings } from '../join';
import { membersOf } from './members';
import type { World } from '../world';

/** Three half-lives: what lies further back counts less than an eighth. */
export const LEDGER_BACK = 168 * DAY;

/** Who carried bad hours, both ways, from the stored calendar; nothing of it is kept or leaves this machine. */
export function ledgerOfWorld(world: World): Ledger {
  const past = storedMeetings(world, world.now - LEDGER_BACK, world.now);
  const meetings = past.flatMap((meeting): LedgerMeeting[] => {
    const { start, end, status, ownAnswer, entryType, allDay } = meeting;
    if (status === 'cancelled' || ownAnswer === 'declined' || entryType !== 'event' || allDay) return [];
    const people = membersOf(meeting, world).filter((one) => one.required);
    if (people.length < 2) return [];
    return [{ start, end, own: meeting.attendees.some((one) => one.self && one.organizer), people }];
  });
  return ledgerOf(meetings, world.now);
}

/** The ledger as it is shown: whole numbers, places and no people. */
export const ledgerWords = ({ places, taken, caused }: Ledger): LedgerWords => ({
  places: places.map(({ place, burden, people }) => ({ place, burden: Math.round(burden), people })),
  taken: Math.round(taken),
  caused: Math.round(caused),
});
