import type { OpenedMeeting, PageReading } from '../site';

/** What tells one reading from the one before. */
export function judgeChange(before: PageReading | null, after: PageReading): 'content' | 'geometry' {
  if (before === null || before.meetings.length !== after.meetings.length) return 'content';
  const isSame =
    before.view === after.view &&
    before.account === after.account &&
    before.dark === after.dark &&
    before.clip === after.clip &&
    JSON.stringify(before.health) === JSON.stringify(after.health) &&
    isSameOpened(before.opened, after.opened) &&
    before.meetings.every(({ snapshot, element, control, layout, clip }, at) => {
      const other = after.meetings[at];
      // The reader hands out the same snapshot for a chip that says the same.
      return (
        other?.snapshot === snapshot &&
        other.element === element &&
        other.control === control &&
        other.layout === layout &&
        other.clip === clip
      );
    });
  return isSame ? 'geometry' : 'content';
}

const isSameOpened = (one: OpenedMeeting | null, other: OpenedMeeting | null): boolean =>
  one?.element === other?.element &&
  one?.where === other?.where &&
  JSON.stringify(one?.snapshot) === JSON.stringify(other?.snapshot);
