import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LoadReport } from '../../core/load';
import { DAY } from '../../core/model';
import { daysBetween, toLocal, weekdayOf } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon, type IconName } from '../../ui/icons';
import { csv, fileName, markdown } from './exports';
import type { PartProps } from './frame';
import type { ReportPage } from './use-report';

/** Week of ISO 8601: the one that holds its Thursday. */
export function isoWeek(monday: string): number {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * DAY).toISOString().slice(0, 10);
  const first = `${thursday.slice(0, 4)}-01-04`;
  const back = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(first));
  return Math.floor((daysBetween(first, thursday) + back) / 7) + 1;
}

/** "Week 48, 23 – 29 Nov 2026": dates as the language writes spans. */
export function weekName(t: Translate, { week, zone }: Pick<LoadReport, 'week' | 'zone'>): string {
  const span = new Intl.DateTimeFormat(t.lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  return t('report_week_name', {
    week: isoWeek(toLocal(zone, week.from).date),
    span: span.formatRange(week.from, week.to - 1),
  });
}

interface Props extends PartProps {
  readonly page: ReportPage;
  readonly setHide: (hide: boolean) => void;
}

export function Head(props: Props): JSX.Element {
  const { state, t, page, hide, setHide } = props;
  const { report } = state;
  const current = report.now >= report.week.from && report.now < report.week.to;
  return (
    <header class="top">
      <span class="mark">
        <Icon name="mark" class="g" />
        {t('app_name')}
      </span>
      <nav class="weekof" aria-label={t('report_weeks_nav')}>
        <button class="btn quiet icon turn" type="button" aria-label={t('report_week_before')} onClick={() => page.turn(-1)}>
          <Icon name="chevron" class="g back" />
        </button>
        <b>{weekName(t, report)}</b>
        <button class="btn quiet icon turn" type="button" aria-label={t('report_week_after')} onClick={() => page.turn(1)}>
          <Icon name="chevron" class="g on" />
        </button>
        {current ? null : (
          <button class="btn quiet small" type="button" onClick={() => page.home()}>
            {t('report_this_week')}
          </button>
        )}
      </nav>
      <span class="printhead">{t('report_printed')}</span>
      <label class="switch push">
        <input type="checkbox" role="switch" checked={hide} onChange={(event) => setHide(event.currentTarget.checked)} />
        {t('report_hide_titles')}
      </label>
      <ExportMenu {...props} />
    </header>
  );
}

function ExportMenu(props: Props): JSX.Element {
  const { doors, t } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState('');
  const close = (): void => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const item = (icon: IconName, label: string, note: string, act: () => void): JSX.Element => (
    <button
      class="mi"
      type="button"
      onClick={() => {
        close();
        act();
      }}
    >
      <Icon name={icon} class="g" />
      <span>{label}</span>
      <small>{note}</small>
    </button>
  );
  return (
    <>
      <details
        class="menu"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <summary class="btn">
          {t('report_export')}
          <Icon name="chevron" class="g" />
        </summary>
        <div>
          {item('file', t('report_export_print'), t('report_export_print_note'), () => doors.print())}
          {item('shared-note', t('report_export_markdown'), t('report_export_markdown_note'), () => {
            void doors.copy(markdown(props)).then((done) => setSaid(done ? t('report_copied') : t('report_not_copied')));
          })}
          {item('calendar', t('report_export_csv'), t('report_export_csv_note'), () => {
            doors.save(`${fileName(props)}.csv`, csv(props));
            setSaid(t('report_saved'));
          })}
          <p>{t('report_export_titles')}</p>
        </div>
      </details>
      <span class="said s" role="status">
        {said}
      </span>
    </>
  );
}
