import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { Patterns } from '../parts/patterns';
import { speakProblem } from '../parts/speak';
import { AboutSection } from './about-section';
import { BudgetSection } from './budget-section';
import { CalendarsSection } from './calendars-section';
import { useRestore } from './data/use-restore';
import { CallsSection } from './calls-section';
import { DataSection } from './data-section';
import type { OptionsDoors } from './doors';
import { DropCover } from './drop-cover';
import { HoursSection } from './hours-section';
import { KeptSection } from './kept-section';
import { LearnedSection } from './learned-section';
import { MarksSection } from './marks-section';
import { Nav } from './nav';
import { PauseSection } from './pause-section';
import { useList } from './people/use-list';
import { useUndo } from './people/use-undo';
import { PeopleSection } from './people-section';
import { Saved } from './saved';
import { StorageNotice } from './storage-notice';
import { takeDropped } from './take-dropped';
import { ToolsSection } from './tools-section';
import { useFeeds } from '../ways-in/use-feeds';
import { Search } from './search';
import { useDrop } from './use-drop';
import { useImports } from './use-imports';
import { useOptions } from './use-options';

/** The options page: a file may be dropped anywhere on it. */
export function OptionsApp({ doors }: { doors: OptionsDoors }): JSX.Element {
  const options = useOptions(doors);
  const { t } = doors;
  const { state } = options;
  const imports = useImports(doors, state?.settings.zone ?? doors.browserZone, options.refresh);
  const feeds = useFeeds(doors);
  const [drawn, setDrawn] = useState(false);
  const undo = useUndo(options);
  const lists = useList({
    options,
    own: state?.settings.emails ?? [],
    zone: state?.settings.zone ?? doors.browserZone,
    taken: (added, changed, number) => undo.offer(number, t('people_taken', { count: added + changed, added, changed })),
  });
  const restore = useRestore(options);
  const dragging = useDrop((files) => void takeDropped(files, { imports, lists, restore }));
  // The section that the address names exists only once the state is there.
  useEffect(() => {
    if (state === null || drawn) return;
    setDrawn(true);
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [state, drawn]);
  if (state === null) return <NoState options={options} doors={doors} />;
  const shared = { state, options, t };
  return (
    <div class="shell">
      <Patterns />
      <header class="side">
        <h1 class="mark">
          <Icon name="mark" class="g" />
          {t('options_heading')}
        </h1>
        <Search t={t} />
        <Nav state={state} t={t} />
        <Saved options={options} t={t} />
      </header>
      <main>
        <StorageNotice state={state} t={t} />
        <HoursSection {...shared} browserZone={doors.browserZone} now={doors.now} />
        <CalendarsSection {...shared} imports={imports} feeds={feeds} now={doors.now} />
        <PeopleSection {...shared} now={doors.now} lists={lists} undo={undo} />
        <MarksSection {...shared} />
        <BudgetSection {...shared} doors={doors} />
        <ToolsSection {...shared} />
        <KeptSection {...shared} />
        <LearnedSection {...shared} ask={doors.ask} />
        <CallsSection rights={doors.callRights} t={t} />
        <PauseSection {...shared} now={doors.now} />
        <DataSection {...shared} download={doors.download} now={doors.now} lasting={doors.lasting} restore={restore} />
        <AboutSection t={t} version={doors.version} shortcut={doors.shortcut} />
      </main>
      {dragging ? <DropCover t={t} /> : null}
    </div>
  );
}

function NoState({ options, doors: { t } }: { options: ReturnType<typeof useOptions>; doors: OptionsDoors }): JSX.Element {
  return (
    <div class="shell" aria-busy={options.problem === null}>
      <header class="side">
        <h1 class="mark">
          <Icon name="mark" class="g" />
          {t('options_heading')}
        </h1>
      </header>
      <main>
        {options.problem === null ? null : (
          <div role="status">
            <p class="warn">{speakProblem(t, options.problem, 'options')}</p>
            <button class="btn" type="button" onClick={() => void options.refresh()}>
              {t('options_try_again')}
            </button>
          </div>
        )}
      </main>
    </div>
  );
}
