import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { DayMeeting, OptionsState, PopupState, Settings } from '../../core/model';
import { Icon } from '../../ui/icons';
import { Patterns } from '../parts/patterns';
import { speakProblem } from '../parts/speak';
import { useLive } from '../parts/use-live';
import { DropCover } from '../options/drop-cover';
import { useDrop } from '../options/use-drop';
import { useImports } from '../options/use-imports';
import { useFeeds } from '../ways-in/use-feeds';
import { CalendarStep } from './calendar-step';
import type { WelcomeDoors } from './doors';
import { HoursStep } from './hours-step';
import { MarksStep } from './marks-step';

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';

/** A coming meeting of the person's own that earns a mark: the judge's word, never a guess of this page. */
function exampleIn(popup: PopupState | null): DayMeeting | null {
  if (popup === null || popup.settings.hideTitles) return null;
  const all = [...popup.today, ...popup.next];
  return all.find(({ sign }) => sign === 'async') ?? all.find(({ sign }) => sign === 'outside' || sign === 'night') ?? null;
}

/** Moves on to the next step, for eyes and for screen readers. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}

/** The welcome page: three steps, each of which can be left out. Nothing on it is asked twice. */
export function WelcomeApp({ doors }: { doors: WelcomeDoors }): JSX.Element {
  const { ask, t, now, browserZone, openTab, close } = doors;
  const { state, problem, refresh } = useLive<OptionsState>(
    doors,
    useCallback(() => ask('options/state', {}), [ask]),
  );
  const popup = useLive<PopupState>(
    doors,
    useCallback(() => ask('popup/state', { tabUrl: null }), [ask]),
  );
  const feeds = useFeeds(doors);
  const imports = useImports(doors, state?.settings.zone ?? browserZone, async () => {
    await Promise.all([refresh(), feeds.refresh(), popup.refresh()]);
  });
  const dragging = useDrop(imports.add);
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set());
  const save = async (patch: Partial<Omit<Settings, 'installed'>>): Promise<void> => {
    await ask('settings/save', { patch });
    await refresh();
  };
  const skip = (step: number, next: string): void => {
    setSkipped(new Set([...skipped, step]));
    goTo(next);
  };
  const leave = (): void => void close();
  const settings = state?.settings;
  const calendars = state?.calendars ?? [];
  return (
    <div class="wrap" aria-busy={state === null && problem === null}>
      <Patterns />
      <header class="top">
        <span class="mark">
          <Icon name="mark" class="g" />
          Asyncable
        </span>
        <button class="btn quiet push" type="button" onClick={leave}>
          {t('welcome_skip_all')}
        </button>
      </header>
      <main>
        <section class="hero">
          <h1>{t('welcome_heading')}</h1>
          <p>{t('welcome_lead')}</p>
        </section>
        {problem === null ? null : (
          <p class="warn" role="status">
            {speakProblem(t, problem, 'options')}
          </p>
        )}
        {settings === undefined ? null : (
          <>
            <HoursStep
              settings={settings}
              suggested={browserZone}
              standing={settings.hoursConfirmed ? 'done' : skipped.has(1) ? 'skipped' : 'filled'}
              now={now}
              t={t}
              confirm={async (zone, hours) => {
                await save({ zone, hours, hoursConfirmed: true });
                goTo('step-2');
              }}
              skip={() => skip(1, 'step-2')}
            />
            <CalendarStep
              feeds={feeds}
              imports={imports}
              calendars={calendars}
              zone={settings.zone}
              standing={calendars.length > 0 ? 'done' : skipped.has(2) ? 'skipped' : 'open'}
              now={now}
              t={t}
              skip={() => skip(2, 'step-3')}
            />
            <MarksStep
              settings={settings}
              example={exampleIn(popup.state)}
              standing={skipped.has(3) ? 'skipped' : 'open'}
              t={t}
              save={async (badges) => save({ badges })}
              openWeek={() => void openTab(WEEK)}
              skip={() => skip(3, 'welcome-end')}
            />
          </>
        )}
      </main>
      <footer class="end">
        <p id="welcome-end" tabIndex={-1}>
          {t('welcome_end')}
        </p>
        <button class="btn push" type="button" onClick={() => void ask('app/open-options', { section: null })}>
          {t('welcome_settings')}
        </button>
      </footer>
      {dragging ? <DropCover t={t} /> : null}
    </div>
  );
}
