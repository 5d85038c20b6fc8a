/** What clock changes and holidays bring, in words, with what to do. */
import type { PlanMember } from '../../core/planning';
import { type ClassChange, dueWarnings, formatDay, zoneCity } from '../../core/time';
import { joined, lengthWords, type Speech } from './speech';

const memberOf = ({ members }: Speech, change: ClassChange): PlanMember | undefined =>
  members.find((one) => one.id === change.personId);

const placeOf = (speech: Speech, change: ClassChange): string =>
  zoneCity(memberOf(speech, change)?.hours?.zone ?? speech.viewerZone);

/** The same change for several people is one line that names their places. */
function grouped(changes: readonly ClassChange[]): ClassChange[][] {
  const groups = new Map<string, ClassChange[]>();
  for (const one of changes) {
    const whole = `${one.first} ${one.last} ${one.before} ${one.during} ${JSON.stringify(one.cause)} ${JSON.stringify(one.advice)}`;
    const group = groups.get(whole) ?? [];
    groups.set(whole, [...group, one]);
  }
  return [...groups.values()];
}

function changeLine(speech: Speech, group: readonly ClassChange[]): string {
  const { t, viewerZone } = speech;
  const [one] = group;
  if (one === undefined) return '';
  const places = joined(speech, [...new Set(group.map((each) => placeOf(speech, each)))]);
  const date = formatDay(viewerZone, one.first, t.lang);
  if (one.cause.kind === 'holiday') return t('plan_change_holiday', { places, date, what: holidayWords(speech, one) });
  return t('plan_change_clock', {
    places,
    date,
    count: one.count,
    during: t(`hours_${one.during}`),
    before: t(`hours_${one.before}`),
    whose: zoneCity(one.cause.zone),
    changed: formatDay(one.cause.zone, one.cause.at, t.lang),
  });
}

function holidayWords(speech: Speech, change: ClassChange): string {
  const country = memberOf(speech, change)?.hours?.country ?? null;
  return country === null
    ? speech.t('plan_holiday')
    : speech.t('reason_holiday', { country: countryName(speech.t.lang, country) });
}

/** A country in the reader's language. */
export const countryName = (lang: string, code: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;

/** What to do about it, as a sentence. */
function adviceLine({ t }: Speech, { advice }: ClassChange): string {
  switch (advice.do) {
    case 'move-dates':
    case 'move-series': {
      const way = advice.minutes < 0 ? 'earlier' : 'later';
      return t(`plan_advice_${advice.do}_${way}`, { length: lengthWords(t, advice.minutes) });
    }
    case 'find-slot':
      return t('plan_advice_find_slot');
    case 'skip-or-write':
      return t('plan_advice_skip_or_write');
    default:
      return t('plan_advice_nothing');
  }
}

const lineOf = (speech: Speech, group: ClassChange[]): string =>
  [changeLine(speech, group), ...(group[0] === undefined ? [] : [adviceLine(speech, group[0])])].join(' ');

/** Every change of the next twelve months. */
export const aheadLines = (speech: Speech, changes: readonly ClassChange[]): string[] =>
  grouped(changes).map((group) => lineOf(speech, group));

/** Those it is time to tell of: from ten days ahead of the first date on. */
export const dueLines = (speech: Speech, changes: readonly ClassChange[]): string[] =>
  grouped(dueWarnings(changes, speech.now)).map((group) => lineOf(speech, group));
