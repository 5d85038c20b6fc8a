/**
 * A chip's label for screen readers:
 * `[times|All day], title[ (Day k of n)], who[, answer][, place][, colour], date`.
 * The title comes from the visible element and is cut out of the label; what stands before and after it is then read.
 * Answers are looked for only after title and who: free/busy calendars have titles such as "busy" and "Tentative".
 */
import type { Answer, Minutes } from '../../core/model';
import { answerIn, type Language, languageOf } from './languages';
import { dateAtEnd, type DateSpan } from './written-date';
import { readSpan } from './written-span';
import type { Times } from './written-time';

/** What a label says beyond the title. Null: it does not say, or not in words we know. */
export interface Label {
  readonly allDay: boolean | null;
  /** Wall times, in minutes from midnight of the first date. */
  readonly times: Times | null;
  readonly dates: DateSpan | null;
  readonly answer: Answer | null;
  /** The answer is that of another calendar's owner. */
  readonly ofOther: boolean;
  /** Empty: the label says that there is none. */
  readonly place: string | null;
  /** The first time in words that are not read, on a clock of twelve hours: what is thought of the start must not contradict it. */
  readonly figures: Minutes | null;
  /** The title stands in it, and what comes before was read; of a language that nobody has shown us no more than the title is asked. */
  readonly isUnderstood: boolean;
}

const SILENT: Label = {
  allDay: null,
  times: null,
  dates: null,
  answer: null,
  ofOther: false,
  place: null,
  figures: null,
  isUnderstood: false,
};

interface Cut {
  readonly head: string;
  readonly tail: string;
  readonly separator: RegExp;
}

const SEPARATORS: Readonly<Record<string, RegExp>> = { ',': /, /, '、': /、\s*/, '，': /，\s*/ };
/** A title is followed by the end, by a separator, or by which day of the event this is. */
const AFTER = /^\s*(?:$|[」"”,、，(（])/;

/** Everywhere the title may stand: right after a separator, with the times before it. */
function* cutsAt(label: string, title: string): Generator<Cut, null> {
  const wanted = title.trim();
  if (wanted === '') return null;
  for (let at = label.indexOf(wanted, 1); at > 0; at = label.indexOf(wanted, at + 1)) {
    const before = label.slice(0, at);
    const after = label.slice(at + wanted.length);
    const [mark = ''] = /(?:, |[、，]\s*)[「"“]?$/.exec(before) ?? [];
    if (mark === '' || !AFTER.test(after)) continue;
    yield {
      head: before.slice(0, -mark.length),
      // An event that passes midnight has an empty part in place of its date.
      tail: after.replace(/^\s*[」"”]/, '').replace(/[\s,、，]+$/, ''),
      separator: SEPARATORS[mark.charAt(0)] ?? /, /,
    };
  }
  return null;
}

export const cutAtTitle = (label: string, title: string): Cut | null => cutsAt(label, title).next().value;

/** Reads a label around a known title. `lang` is that of the nearest `lang` attribute. */
export function readLabel(label: string, title: string, lang: string): Label {
  const language = languageOf(lang);
  let found: { readonly cut: Cut; readonly head: Head } | null = null;
  for (const cut of cutsAt(label, title)) {
    const head = headOnce(cut.head, lang);
    // A title such as "2pm" may stand in the times as well.
    found ??= { cut, head };
    if (!isRead(head)) continue;
    found = { cut, head };
    break;
  }
  if (found === null) return SILENT;
  const { cut, head } = found;
  // Before the first separator stands what belongs to the title: "(Day 4 of 17)".
  const parts = cut.tail.split(cut.separator).slice(1);
  const ended = dateAtEnd(parts, lang);
  return {
    ...head,
    dates: head.dates ?? ended?.span ?? null,
    ...readMiddle(ended?.rest ?? parts, language ?? {}),
    isUnderstood: language === null || isRead(head),
  };
}

type Head = Pick<Label, 'allDay' | 'times' | 'dates' | 'figures'>;

const isRead = ({ allDay }: Head): boolean => allDay !== null;

const heads = new Map<string, Head>();

/** Chips of a view begin at a handful of times, so each is read once. */
function headOnce(head: string, lang: string): Head {
  const key = `${lang} ${head}`;
  const read = heads.get(key) ?? readHead(head.trim(), lang);
  if (heads.size > 2000) heads.clear();
  if (key.length <= 120) heads.set(key, read);
  return read;
}

function readHead(words: string, lang: string): Head {
  const silent = { allDay: null, times: null, dates: null, figures: null };
  // In every language a time has figures and "all day" has none.
  if (words !== '' && !/\d/.test(words) && !/\p{Nd}/u.test(words)) return { ...silent, allDay: true };
  const span = readSpan(words, lang);
  if (span === null) return { ...silent, figures: figuresIn(words) };
  const { dates, ...times } = span;
  return { ...silent, allDay: false, times, dates };
}

function figuresIn(words: string): Minutes | null {
  const [, hour, minute = '0'] = /(?<!\d)(\d{1,2})[:h時时点點시](\d{2})?(?!\d)/.exec(words) ?? [];
  return hour === undefined ? null : (Number(hour) % 12) * 60 + Number(minute);
}

/** What stands behind a heading and its colon (French sets a blank before it). */
function behind(heading: string | undefined, part: string): string | null {
  if (heading === undefined) return null;
  const [head = ''] = new RegExp(`^(?:${heading})\\s?[:：]\\s?`, 'i').exec(part) ?? [];
  return head === '' ? null : part.slice(head.length);
}

function readMiddle(parts: readonly string[], words: Language): Pick<Label, 'answer' | 'ofOther' | 'place'> {
  const isNoPlace = (part: string): boolean => words.noPlace?.split('|').includes(part.trim().toLowerCase()) ?? false;
  const placeAt = parts.findIndex((part, at) => at > 0 && (isNoPlace(part) || behind(words.place, part) !== null));
  const colourAt = parts.findIndex((part, at) => at > 0 && behind(words.colour, part) !== null);
  const end = colourAt < 0 ? parts.length : colourAt;
  // A name may hold separators ("Doe, Alex"), so every part after its first is looked at, up to the place.
  const said = parts.slice(1, placeAt < 0 ? end : placeAt);
  const answer = said.map((part) => answerIn(words.answers, part)).findLast((one) => one !== null) ?? null;
  const first = placeAt < 0 ? undefined : parts[placeAt];
  const place =
    first === undefined
      ? null
      : isNoPlace(first)
        ? ''
        : behind(words.place, parts.slice(placeAt, Math.max(end, placeAt + 1)).join(', '));
  // Another calendar stands behind a heading; the person's own is a name.
  return { answer, ofOther: /[:：]/.test(parts[0] ?? ''), place: place?.trim() ?? null };
}
