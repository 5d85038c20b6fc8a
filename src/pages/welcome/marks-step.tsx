import type { JSX } from 'preact';
import type { DayMeeting, Settings, Zone } from '../../core/model';
import { formatTime } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon, type IconName } from '../../ui/icons';
import { speakReason } from '../parts/speak';
import { Step, type Standing } from './step';

interface Props {
  readonly settings: Settings;
  /** A meeting of the person's own that would get a mark; null until there is one. */
  readonly example: DayMeeting | null;
  readonly standing: Standing;
  readonly t: Translate;
  readonly save: (badges: Settings['badges']) => Promise<void>;
  readonly openWeek: () => void;
  readonly skip: () => void;
}

/** Which marks may be made. */
export function MarksStep({ settings, example, standing, t, save, openWeek, skip }: Props): JSX.Element {
  const { badges, zone } = settings;
  return (
    <Step
      number={3}
      standing={standing}
      title={t('welcome_mention')}
      intro={t('welcome_mention_intro')}
      caption={example === null ? t('welcome_example') : t('welcome_own_example')}
      view={<Example example={example} zone={zone} badges={badges} t={t} />}
      t={t}
    >
      <div class="kinds">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={badges.async}
            onChange={(event) => void save({ ...badges, async: event.currentTarget.checked })}
          />
          <span class="v v-async">
            <Icon name="async" class="g" />
            {t('welcome_kind_async')}
          </span>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={badges.hours}
            onChange={(event) => void save({ ...badges, hours: event.currentTarget.checked })}
          />
          <span class="v v-out">
            <Icon name="clock" class="g" />
            {t('welcome_kind_hours')}
          </span>
        </label>
      </div>
      <div class="row">
        <button class="btn" type="button" onClick={openWeek}>
          {t('welcome_open_week')}
        </button>
        <button class="btn quiet" type="button" aria-label={t('welcome_skip_of', { step: t('welcome_mention') })} onClick={skip}>
          {t('welcome_skip')}
        </button>
      </div>
    </Step>
  );
}

const SIGN: Readonly<Record<'async' | 'outside' | 'night', IconName>> = { async: 'async', outside: 'clock', night: 'moon' };

interface ExampleProps {
  readonly example: DayMeeting | null;
  readonly zone: Zone;
  readonly badges: Settings['badges'];
  readonly t: Translate;
}

/** A chip of a calendar with its mark, and what the mark says. */
function Example({ example, zone, badges, t }: ExampleProps): JSX.Element {
  const invented = badges.async ? 'async' : badges.hours ? 'outside' : null;
  const own = example?.sign === 'live' || example?.sign === 'unknown' ? null : (example?.sign ?? null);
  const sign = example === null ? invented : own;
  const title = example?.title ?? t('welcome_example_title');
  const words = example === null ? '' : speakReason(t, example.line);
  const headline = words !== '' ? words : sign === 'async' ? t('welcome_kind_async') : t('welcome_kind_hours');
  return (
    <>
      <div class="paper">
        <div class="chip">
          <bdi class="strong">{title}</bdi>
          {example === null ? null : (
            <small>
              {formatTime(zone, example.start, t.lang)}–{formatTime(zone, example.end, t.lang)}
            </small>
          )}
          {sign === null ? null : (
            <span class={`badge is-${sign}`} aria-hidden="true">
              <Icon name={SIGN[sign]} class="g" />
            </span>
          )}
        </div>
      </div>
      {sign === null ? (
        <p class="soft s">{t('welcome_no_marks')}</p>
      ) : (
        <div class="says">
          <Icon name={SIGN[sign]} class="g" />
          <h3>{headline}</h3>
          <p>{example === null && sign === 'async' ? t('welcome_example_says') : t('welcome_says_more')}</p>
        </div>
      )}
    </>
  );
}
