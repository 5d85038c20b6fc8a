import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { duration, percent } from '../../core/load';
import { Patterns } from '../parts/patterns';
import { speakProblem } from '../parts/speak';
import { CallsPart } from './calls-part';
import { ClocksPicture } from './clocks-picture';
import { Closing } from './closing';
import type { ReportDoors } from './doors';
import { EveningPicture } from './evening-picture';
import { Figures } from './figures';
import { type PartProps, wordsOf } from './frame';
import { Head, weekName } from './head';
import { HeatPicture } from './heat-picture';
import { Costs, Nights } from './lists';
import { Offers } from './offers';
import { Quieter } from './quieter';
import { ReplacedPart } from './replaced-part';
import { ReviewPart } from './review-part';
import { SizesPicture } from './sizes-picture';
import { TrendPicture } from './trend-picture';
import { type ReportPage, useReport } from './use-report';
import { WeekPicture } from './week-picture';

/** The weekly report: a page that is opened, never pushed. */
export function ReportApp({ doors }: { doors: ReportDoors }): JSX.Element {
  const page = useReport(doors);
  const { t } = doors;
  const { state } = page;
  const [chosen, setChosen] = useState<boolean | null>(null);
  useEffect(() => {
    if (state) document.title = `${t('app_name')}: ${weekName(t, state.report)}`;
  }, [state, t]);
  if (state === null) return <Waiting page={page} doors={doors} />;
  const hide = chosen ?? state.settings.hideTitles;
  const parts: PartProps = { state, doors, t, words: wordsOf(t), hide };
  const empty = state.calendars.length === 0;
  return (
    <div class="wrap" aria-busy={page.turning || page.provisional}>
      <Patterns />
      <Head {...parts} page={page} setHide={setChosen} />
      <main>{empty ? <NoCalendar {...parts} /> : <Body {...parts} page={page} />}</main>
    </div>
  );
}

function Body({ page, ...parts }: PartProps & { page: ReportPage }): JSX.Element {
  return (
    <>
      <Say {...parts} />
      <Quieter {...parts} refresh={page.refresh} />
      <WeekPicture {...parts} />
      <Figures {...parts} />
      <Offers {...parts} />
      <ReviewPart {...parts} />
      <div class="two">
        <HeatPicture {...parts} />
        <TrendPicture {...parts} />
      </div>
      <div class="two">
        <SizesPicture {...parts} />
        <ReplacedPart {...parts} />
      </div>
      <div class="two">
        <EveningPicture {...parts} />
        <ClocksPicture {...parts} />
      </div>
      <div class="two">
        <Costs {...parts} />
        <Nights {...parts} />
      </div>
      <CallsPart {...parts} />
      <Closing {...parts} next={() => page.turn(1)} />
    </>
  );
}

/** The week in two sentences. */
function Say({ state, doors, t, words }: PartProps): JSX.Element {
  const { report, settings } = state;
  const { load, share, compared, candidates, offerMinutes, week, now } = report;
  const time = duration(words, load.minutes);
  const title =
    load.meetings === 0
      ? t('report_say_none')
      : load.outsideMinutes === 0
        ? t('report_say_inside', { time })
        : t('report_say', { time, outside: duration(words, load.outsideMinutes) });
  const sentences = [
    ...(load.meetings === 0 || share.ofWork === null ? [] : [shareText(share.ofWork, compared.share.median, { t, words })]),
    ...(candidates.length === 0
      ? []
      : [t('report_say_offer', { count: candidates.length, time: duration(words, offerMinutes) })]),
    ...(week.from > now ? [t('report_say_coming')] : []),
  ];
  return (
    <section class="say">
      <h1>{title}</h1>
      <p>{sentences.join(' ')}</p>
      {settings.hoursConfirmed ? null : (
        <p class="s">
          {t('report_assumed')}{' '}
          <button class="btn small" type="button" onClick={() => void doors.ask('app/open-options', { section: 'hours' })}>
            {t('report_assumed_go')}
          </button>
        </p>
      )}
    </section>
  );
}

function shareText(share: number, median: number | null, { t, words }: Pick<PartProps, 't' | 'words'>): string {
  const said = percent(words, share);
  if (median === null) return t('report_say_share_alone', { share: said });
  return t('report_say_share', { share: said, median: percent(words, median) });
}

function NoCalendar({ doors, t }: PartProps): JSX.Element {
  return (
    <section class="say">
      <h1>{t('report_no_calendar')}</h1>
      <p>{t('report_no_calendar_body')}</p>
      <button class="btn primary" type="button" onClick={() => void doors.ask('app/open-options', { section: 'calendars' })}>
        {t('report_no_calendar_go')}
      </button>
    </section>
  );
}

function Waiting({
  page,
  doors: { t },
}: {
  page: { problem: ReturnType<typeof useReport>['problem']; refresh: () => Promise<void> };
  doors: ReportDoors;
}): JSX.Element {
  const { problem } = page;
  return (
    <div class="wrap" aria-busy={problem === null}>
      <main>
        <section class="say">
          <h1 class={problem === null ? 'vh' : undefined}>{problem === null ? t('report_wait') : t('report_figures')}</h1>
          {problem === null ? null : (
            <>
              <p role="status">{problem.code === 'no-answer' ? t('report_error') : speakProblem(t, problem, 'options')}</p>
              <button class="btn" type="button" onClick={() => void page.refresh()}>
                {t('options_try_again')}
              </button>
            </>
          )}
        </section>
      </main>
    </div>
  );
}
