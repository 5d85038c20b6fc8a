/** What the file itself says about earlier meetings of the same people. */
import { DAY, type History, type Meeting } from '../core/model';

const BACK = 90 * DAY;

/** How far before a week the report reads: history needs 90 days, the usual week eight weeks. */
export const HISTORY_SPAN = BACK;

const peopleKey = (meeting: Meeting): string | null => {
  const addresses = meeting.attendees
    .filter((one) => one.kind === 'person')
    .map((one) => one.email ?? '')
    .filter((one) => one !== '');
  return addresses.length < 2 ? null : addresses.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
};

/**
 * @param all meetings of the report and the 90 days before it
 * @returns history of one meeting; null where the file names no people. How long somebody has been known is never read from a
 *   file: an export may begin anywhere.
 */
export function historyIn(all: readonly Meeting[]): (meeting: Meeting) => History {
  const byPeople = byPeopleOf(all);
  return (meeting) => {
    const key = peopleKey(meeting);
    const same = key === null ? null : (byPeople.get(key) ?? []);
    const count = same?.filter((one) => one.start < meeting.start && one.start >= meeting.start - BACK).length ?? null;
    return { sameSet90d: count, newcomers: null, earlierWithExternals: null };
  };
}

function byPeopleOf(all: readonly Meeting[]): Map<string, Meeting[]> {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of all) {
    const key = peopleKey(meeting);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [meeting]);
    else group.push(meeting);
  }
  return groups;
}
