import { useEffect, useState } from 'preact/hooks';
import type { WorkWeek } from '../../core/model';
import { draftOf, sameWeek, type WeekDraft, weekOfDraft } from './week-draft';

/**
 * A week being edited, saved whenever it can be read. What cannot be read yet stays as typed: a state that arrives meanwhile does not
 * take it away.
 */
export function useWeekDraft(
  stored: WorkWeek,
  save: (week: WorkWeek) => Promise<boolean>,
): [WeekDraft, (draft: WeekDraft) => void] {
  const [draft, setDraft] = useState<WeekDraft>(() => draftOf(stored));
  useEffect(() => {
    setDraft((before) => {
      const { week } = weekOfDraft(before);
      return week === null || sameWeek(week, stored) ? before : draftOf(stored);
    });
  }, [stored]);
  const change = (next: WeekDraft): void => {
    setDraft(next);
    const { week } = weekOfDraft(next);
    if (week !== null && !sameWeek(week, stored)) void save(week);
  };
  return [draft, change];
}
