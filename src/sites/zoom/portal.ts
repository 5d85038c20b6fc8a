/** The portal's lists and detail page (`zm-*`). Lists write a day over a group and a time in each row, in the account's zone. */
import { mayBeHalf, rangeOf, TIME_IN_TEXT } from './clock-words';
import { wordedDate } from './date-words';
import type { ListContext, PageRow } from './rows';
import { DETAIL, PORTAL_LIST } from './selectors';
import { numberIn, textOf } from './text';

const MEETING = /\/meeting\/(\d{9,11})(?:$|[/?#])/u;
const JOIN = /\/j\/(\d{9,11})(?:$|[/?#])/u;

const numberOf = (link: Element | null, rule: RegExp): string | null => rule.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

/** Rows of the upcoming or previous list, in order. */
export function readPortalList(doc: Document, { lang, today, past }: ListContext): PageRow[] {
  return [...doc.querySelectorAll<HTMLElement>(PORTAL_LIST.row)].map((element) => {
    const heading = textOf(element.closest(PORTAL_LIST.group)?.querySelector(PORTAL_LIST.heading));
    const time = textOf(element.querySelector(PORTAL_LIST.time));
    const title = textOf(element.querySelector(PORTAL_LIST.topic));
    const link = element.querySelector<HTMLElement>(PORTAL_LIST.link);
    const number = numberOf(link, MEETING);
    const range = rangeOf(time, lang);
    return {
      row: {
        key: `${number ?? textOf(link)}|${heading}|${time}`,
        number,
        title,
        date: range === null ? null : wordedDate(heading, lang, today, past),
        start: range?.start ?? null,
        end: range?.end ?? null,
        zoneLabel: null,
        mine: element.querySelector(PORTAL_LIST.host) === null,
      },
      element,
      control: link ?? element,
      end: element.querySelector<HTMLElement>(PORTAL_LIST.action),
      whole: [heading, time, title].every((text) => text !== '') && link !== null,
    };
  });
}

/**
 * `Oct 8, 2026 11:00 AM Pacific Time (US and Canada)`, `2026年9月3日 07:45 下午 台北`: the only row with a time of day. The zone is what is
 * left behind it.
 */
const WHEN = new RegExp(`^(.*?\\d.*?)\\s+(${TIME_IN_TEXT})\\s*(.*)$`, 'iu');
/** A time that only a clock of 24 hours shows. */
const ONLY_IN_24 = /(?<![\d:])(?:1[3-9]|2[0-3]|00)[:.]\d{2}(?![\d:])/u;

/** The meeting of a detail page; null before it has been built. Rows are told apart by what they hold, since labels are translated. */
export function readDetail(doc: Document, number: string, { lang, today }: ListContext): PageRow | null {
  const root = doc.querySelector<HTMLElement>(DETAIL.root);
  const texts = [...(root?.querySelectorAll(`${DETAIL.row} ${DETAIL.content}`) ?? [])].map(textOf);
  const [title] = texts;
  if (root === null || title === undefined || title === '') return null;
  const link = root.querySelector(DETAIL.link);
  const isIn24 = texts.some((text) => ONLY_IN_24.test(text));
  const when = texts.slice(1).flatMap((text) => whenIn(text, lang, today, isIn24));
  const one = when.length === 1 ? when[0] : undefined;
  const shown = numberOf(link, JOIN) ?? texts.map(numberIn).find((found) => found !== null) ?? number;
  return {
    row: {
      key: `${shown}|detail`,
      number: shown,
      title,
      date: one?.date ?? null,
      start: one?.start ?? null,
      end: null,
      zoneLabel: one?.zoneLabel ?? null,
      mine: null,
    },
    element: root,
    control: root.querySelector<HTMLElement>('a[href]') ?? root,
    end: null,
    whole: true,
  };
}

function whenIn(
  text: string,
  lang: string,
  today: string,
  isIn24: boolean,
): { date: string; start: number; zoneLabel: string | null }[] {
  const [, day = '', time = '', zone = ''] = WHEN.exec(text) ?? [];
  if (text.length > 200 || time === '') return [];
  const date = wordedDate(day, lang, today);
  const range = rangeOf(time, lang);
  // Figures alone are believed unless what follows may be their half of the day.
  const isUnsure = /^[\d\s:.時时点點시分분]+$/u.test(time) && !isIn24 && mayBeHalf(zone);
  return date === null || range === null || isUnsure ? [] : [{ date, start: range.start, zoneLabel: zone === '' ? null : zone }];
}
