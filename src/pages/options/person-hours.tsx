import type { JSX } from 'preact';
import { WEEKDAYS } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { weekdayName } from '../parts/week-words';
import type { PersonDraft } from './person-draft';
import { plainDraft } from './week-draft';
import { WeekFields } from './week-fields';

interface Props {
  readonly draft: PersonDraft;
  readonly t: Translate;
  readonly change: (patch: Partial<PersonDraft>) => void;
}

/** Somebody's hours: one from-to on some days; each day by itself on request. */
export function PersonHours({ draft, t, change }: Props): JSX.Element {
  const { plain } = draft;
  return (
    <fieldset class="person-hours">
      <legend class="label">{t('options_person_hours')}</legend>
      <label class="tick start">
        <input
          type="checkbox"
          checked={!draft.hoursKnown}
          onChange={(event) => change({ hoursKnown: !event.currentTarget.checked })}
        />
        {t('options_person_hours_unknown')}
      </label>
      {draft.hoursKnown && plain !== null ? (
        <>
          <div class="part">
            <input
              class="input"
              type="time"
              aria-label={t('options_person_from')}
              value={plain.part.from}
              onChange={(event) => change({ plain: { ...plain, part: { ...plain.part, from: event.currentTarget.value } } })}
            />
            <span aria-hidden="true">–</span>
            <input
              class="input"
              type="time"
              aria-label={t('options_person_to')}
              value={plain.part.to}
              onChange={(event) => change({ plain: { ...plain, part: { ...plain.part, to: event.currentTarget.value } } })}
            />
          </div>
          <div class="daysel" role="group" aria-label={t('options_person_days')}>
            {WEEKDAYS.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  aria-label={weekdayName(t.lang, day, 'long')}
                  checked={plain.days.includes(day)}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    const days = WEEKDAYS.filter((one) => (one === day ? on : plain.days.includes(one)));
                    change({ plain: { ...plain, days } });
                  }}
                />
                <span aria-hidden="true">{weekdayName(t.lang, day, 'short')}</span>
              </label>
            ))}
          </div>
          <button
            class="btn quiet small"
            type="button"
            onClick={() => change({ plain: null, week: plainDraft(plain.part, plain.days) })}
          >
            {t('options_person_by_day')}
          </button>
        </>
      ) : null}
      {draft.hoursKnown && plain === null ? <WeekFields draft={draft.week} change={(week) => change({ week })} t={t} /> : null}
    </fieldset>
  );
}
