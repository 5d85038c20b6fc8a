import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { WEEKDAYS } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { DayRow } from './day-row';
import { type WeekDraft, weekOfDraft } from './week-draft';

/** The seven days of a week as they are being edited; what cannot be read yet is said beside its day. */
export function WeekFields({
  draft,
  change,
  t,
}: {
  draft: WeekDraft;
  change: (draft: WeekDraft) => void;
  t: Translate;
}): JSX.Element {
  const id = useId();
  const { faults } = weekOfDraft(draft);
  return (
    <div class="days">
      {WEEKDAYS.map((day) => (
        <DayRow
          key={day}
          id={id}
          day={day}
          parts={draft[day]}
          fault={faults[day] ?? null}
          t={t}
          change={(parts) => change({ ...draft, [day]: parts })}
        />
      ))}
    </div>
  );
}
