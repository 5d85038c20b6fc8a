import { parseWorkInterval, type Result, WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from '../../core/model';

/** A stretch of work as it is being typed: times as `HH:MM`, empty while incomplete. */
export interface DraftPart {
  readonly from: string;
  readonly to: string;
}
export type WeekDraft = Readonly<Record<Weekday, readonly DraftPart[]>>;

export type DayFault = 'incomplete' | 'same' | 'overlap';
export type WeekFaults = Readonly<Partial<Record<Weekday, DayFault>>>;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const ofDays = <T>(of: (day: Weekday) => T): Record<Weekday, T> => ({
  mon: of('mon'),
  tue: of('tue'),
  wed: of('wed'),
  thu: of('thu'),
  fri: of('fri'),
  sat: of('sat'),
  sun: of('sun'),
});

/** A stored week as it is edited. */
export const draftOf = (week: WorkWeek): WeekDraft =>
  ofDays((day) => week[day].map(({ start, end }) => ({ from: clock(start), to: clock(end) })));

/** What is wrong with one day; null when it can be saved. An end before its start is work past midnight and right. */
export function dayFault(parts: readonly DraftPart[]): DayFault | null {
  const spans: WorkInterval[] = [];
  for (const { from, to } of parts) {
    if (from === '' || to === '') return 'incomplete';
    const read = parseWorkInterval(`${from}-${to}`);
    if (!read.ok) return from === to ? 'same' : 'incomplete';
    spans.push(read.value);
  }
  spans.sort((a, b) => a.start - b.start);
  return spans.some((span, i) => span.start < (spans[i - 1]?.end ?? 0)) ? 'overlap' : null;
}

/** The week that a draft says, or the days that cannot be read and why. */
export function weekOfDraft(draft: WeekDraft): { readonly week: WorkWeek | null; readonly faults: WeekFaults } {
  const faults: Partial<Record<Weekday, DayFault>> = {};
  for (const day of WEEKDAYS) {
    const fault = dayFault(draft[day]);
    if (fault !== null) faults[day] = fault;
  }
  if (Object.keys(faults).length > 0) return { week: null, faults };
  return { week: ofDays((day) => spansOf(draft[day])), faults };
}

function spansOf(parts: readonly DraftPart[]): WorkInterval[] {
  const read = parts.map(({ from, to }): Result<WorkInterval> => parseWorkInterval(`${from}-${to}`));
  return read.flatMap((one) => (one.ok ? [one.value] : [])).toSorted((a, b) => a.start - b.start);
}

/** The part that is offered when a day gets one more: the usual day, or the afternoon after what is there. */
export function nextPart(parts: readonly DraftPart[]): DraftPart {
  const last = parts.at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  const read = parseWorkInterval(`${last.from}-${last.to}`);
  if (!read.ok || read.value.end > 21 * 60) return { from: '', to: '' };
  return { from: clock(read.value.end + 60), to: clock(Math.min(read.value.end + 240, 24 * 60 - 1)) };
}

/** The one interval and the days that a plain week consists of; null when days differ or are split. */
export function plainWeek(week: WorkWeek): { readonly part: DraftPart; readonly days: readonly Weekday[] } | null {
  const days = WEEKDAYS.filter((day) => week[day].length > 0);
  const first = days[0] === undefined ? undefined : week[days[0]][0];
  if (!first) return null;
  const same = days.every(
    (day) => week[day].length === 1 && week[day][0]?.start === first.start && week[day][0].end === first.end,
  );
  return same ? { part: { from: clock(first.start), to: clock(first.end) }, days } : null;
}

/** A draft with the same part on each of some days. */
export const plainDraft = (part: DraftPart, days: readonly Weekday[]): WeekDraft =>
  ofDays((day) => (days.includes(day) ? [part] : []));

/** Whether two weeks say the same. */
export const sameWeek = (a: WorkWeek, b: WorkWeek): boolean => JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));
