/** The Workplace web app's lists (React). Its formats are made in the client, by the page's language and clock. */
import { rangeOf } from './clock-words';
import { wordedDate } from './date-words';
import type { ListContext, PageRow } from './rows';
import { WORKPLACE } from './selectors';
import { numberIn, textOf } from './text';

/** Rows of the meetings tab. Private meetings of others hide their number; other calendars' events have none. */
export function readWorkplaceList(doc: Document, { lang, today }: ListContext): PageRow[] {
  const rows = [...doc.querySelectorAll<HTMLElement>(`${WORKPLACE.root} ${WORKPLACE.row}`)];
  // Some rows have no number; a list in which none has is another list than we know.
  const isNumbered = rows.some((row) => row.querySelector(WORKPLACE.number) !== null);
  return rows.map((element) => {
    const heading = textOf(element.closest(WORKPLACE.group)?.querySelector(WORKPLACE.heading));
    const time = textOf(element.querySelector(WORKPLACE.time));
    const number = numberIn(textOf(element.querySelector(WORKPLACE.number)));
    const title = textOf(element.querySelector(WORKPLACE.topic));
    const range = rangeOf(time, lang);
    return {
      row: {
        key: `${number ?? element.dataset.selectId ?? title}|${heading}|${time}`,
        number,
        title,
        date: range === null ? null : wordedDate(heading, lang, today),
        start: range?.start ?? null,
        end: range?.end ?? null,
        zoneLabel: null,
        mine: null,
      },
      element,
      control: element,
      end: null,
      whole: isNumbered && [heading, time, title].every((text) => text !== ''),
    };
  });
}

/** Cards of the home page's calendar, where its shadow root is open. They name no meeting number. */
export function readHomeCards(doc: Document, { lang }: ListContext): PageRow[] {
  const root = doc.querySelector(WORKPLACE.home)?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(WORKPLACE.homeCard) ?? [])].map((element) => {
    const [, day = null] = /\bdayId(\d{4}-\d{2}-\d{2})\b/u.exec(element.closest(WORKPLACE.homeDay)?.className ?? '') ?? [];
    const time = textOf(element.querySelector(WORKPLACE.homeTime));
    const title = textOf(element.querySelector(WORKPLACE.homeTitle));
    const range = rangeOf(time, lang);
    return {
      row: {
        key: `${title}|${day}|${time}`,
        number: null,
        title,
        date: range === null ? null : day,
        start: range?.start ?? null,
        end: range?.end ?? null,
        zoneLabel: null,
        mine: null,
      },
      element,
      control: element,
      end: null,
      whole: day !== null && time !== '',
    };
  });
}
