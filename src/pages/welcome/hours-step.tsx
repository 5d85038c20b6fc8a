import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { WEEKDAYS, type Instant, type Settings, type WorkWeek, type Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { plainDraft, plainWeek, weekOfDraft, type DraftPart } from '../options/week-draft';
import { ZonePicker } from '../options/zone-picker';
import { weekdayName } from '../parts/week-words';
import { Clocks } from './clocks';
import { Step, type Standing } from './step';

interface Props {
  readonly settings: Settings;
  readonly suggested: Zone;
  readonly standing: Standing;
  readonly now: () => Instant;
  readonly t: Translate;
  readonly confirm: (zone: Zone, hours: WorkWeek) => Promise<void>;
  readonly skip: () => void;
}

const USUAL = { part: { from: '09:00', to: '17:00' }, days: ['mon', 'tue', 'wed', 'thu', 'fri'] } as const;

/** Zone and hours, asked once: filled in from the browser's clock, changed where they differ, said yes to. */
export function HoursStep({ settings, suggested, standing, now, t, confirm, skip }: Props): JSX.Element {
  const [zone, setZone] = useState<Zone>(settings.hoursConfirmed ? settings.zone : suggested);
  const [plain, setPlain] = useState(plainWeek(settings.hours) ?? USUAL);
  const { week, faults } = weekOfDraft(plainDraft(plain.part, plain.days));
  const setPart = (part: Partial<DraftPart>): void => setPlain({ ...plain, part: { ...plain.part, ...part } });
  const wrong = Object.keys(faults).length > 0;
  return (
    <Step
      number={1}
      standing={standing}
      title={t('welcome_hours')}
      intro={t('welcome_hours_intro')}
      caption={t('welcome_clocks')}
      view={<Clocks zone={zone} hours={week ?? settings.hours} now={now()} t={t} />}
      t={t}
    >
      <div class="form">
        <div class="w">
          <ZonePicker zone={zone} label={t('welcome_city')} t={t} now={now} choose={setZone} />
        </div>
        <label class="field">
          <span>{t('welcome_from')}</span>
          <input
            class="input"
            type="time"
            value={plain.part.from}
            aria-invalid={wrong}
            onInput={(event) => setPart({ from: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{t('welcome_until')}</span>
          <input
            class="input"
            type="time"
            value={plain.part.to}
            aria-invalid={wrong}
            onInput={(event) => setPart({ to: event.currentTarget.value })}
          />
        </label>
        <fieldset class="w">
          <legend class="label">{t('welcome_days')}</legend>
          <div class="daysel">
            {WEEKDAYS.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  aria-label={weekdayName(t.lang, day, 'long')}
                  checked={plain.days.includes(day)}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    setPlain({ ...plain, days: WEEKDAYS.filter((one) => (one === day ? on : plain.days.includes(one))) });
                  }}
                />
                <span aria-hidden="true">{weekdayName(t.lang, day, 'short')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <div class="row">
        <button class="btn primary" type="button" disabled={week === null} onClick={() => week && void confirm(zone, week)}>
          {t('welcome_right')}
        </button>
        <button class="btn quiet" type="button" aria-label={t('welcome_skip_of', { step: t('welcome_hours') })} onClick={skip}>
          {t('welcome_skip')}
        </button>
      </div>
    </Step>
  );
}
