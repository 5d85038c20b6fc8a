import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../core/model';
import { addDays, startOfDate, toLocal } from '../../core/time';
import type { ReportState } from '../../messages/areas/report';
import { sameDay } from '../parts/same-day';
import { type Live, useLive } from '../parts/use-live';
import type { ReportDoors } from './doors';

/** The day that the address names (`#2026-11-23`), at noon UTC: inside its week in every zone. Null: this week. */
export function dayInAddress(hash: string): Instant | null {
  const at = /^#\d{4}-\d{2}-\d{2}$/u.test(hash) ? Date.parse(`${hash.slice(1)}T12:00:00Z`) : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

export interface ReportPage extends Live<ReportState> {
  /** A week is on its way and another one is still shown. */
  readonly turning: boolean;
  /** Goes so many weeks on, or back. */
  turn(weeks: number): void;
  /** Back to this week. */
  home(): void;
}

/** What the page showed earlier today; null when it is of another day. */
function stillToday(now: Instant, shown: ReportState | null): ReportState | null {
  return shown !== null && sameDay(shown.report.zone, shown.report.now, now) ? shown : null;
}

/** The report of the week that the address names; the last one stays while the next is fetched. */
export function useReport(doors: ReportDoors): ReportPage {
  const [at, setAt] = useState(() => dayInAddress(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setAt(dayInAddress(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const load = useCallback(() => doors.ask('report/week', { at }), [doors, at]);
  const before = useCallback(async () => (at === null ? stillToday(doors.now(), await doors.glance()) : null), [doors, at]);
  const live = useLive<ReportState>(doors, load, before);
  const { state } = live;
  const shown = state?.report.week;
  const turning = shown !== undefined && !holds(shown, at ?? state?.report.now ?? 0);
  return {
    ...live,
    turning,
    turn: (weeks) => {
      if (!state) return;
      const { zone, week } = state.report;
      const from = at === null || !turning ? toLocal(zone, week.from).date : toLocal(zone, at).date;
      location.hash = addDays(from, 7 * weeks);
    },
    home: () => {
      location.hash = '';
    },
  };
}

const holds = ({ from, to }: { from: Instant; to: Instant }, at: Instant): boolean => at >= from && at < to;

/** A date in a week's middle, for links. */
export const linkTo = (zone: string, at: Instant): string => `#${toLocal(zone, startOfDate(zone, toLocal(zone, at).date)).date}`;
