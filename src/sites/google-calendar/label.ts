/**
 * A chip's label for screen readers:
 * `[times|All day], title[ (Day k of n)], who[, answer][, place][, colour], date`.
 * The title comes from the visible element and is cut out of the label; what stands before and after it is then read.
 * Answers are looked for only after title and who: free/busy calendars have titles such as "busy" and "Tentative".
 */
import type { Answer, LocalDate, Minutes } from '../../core/model';
import { type Grammar, grammarOf } from './languages';
import { dateAtEnd, readDateSpan, type DateSpan } from './written-date';
import { readTime, readTimeRange } from './written-time';

/** What a label says beyond the title. Null: it does not say, or not in words we know. */
export interface Label {
  readonly allDay: boolean | null;
  /** Wall times, in minutes from midnight of the first date. */
  readonly times: { readonly start: Minutes; readonly end: Minutes } | null;
  readonly dates: DateSpan | null;
  readonly answer: Answer | null;
  /** The answer is that of another calendar's owner. */
  readonly ofOther: boolean;
  /** Empty: the label says that there is none. */
  readonly place: string | null;
}

const SILENT: Label = { allDay: null, times: null, dates: null, answer: null, ofOther: false, place: null };

interface Cut {
  readonly head: string;
  readonly tail: string;
  readonly separator: string;
}

/** Where the title stands: right after a separator, with the times before it. */
export function cutAtTitle(label: string, title: string): Cut | null {
  const wanted = title.trim();
  if (wanted === '') return null;
  for (let at = label.indexOf(wanted, 1); at > 0; at = label.indexOf(wanted, at + 1)) {
    const before = label.slice(0, at);
    const [mark = ''] = /(?:, |、\s*)[「"“]?$/.exec(before) ?? [];
    if (mark === '') continue;
    return {
      head: before.slice(0, -mark.length),
      tail: label.slice(at + wanted.length).replace(/^\s*[」"”]/, ''),
      separator: mark.startsWith('、') ? '、' : ', ',
    };
  }
  return null;
}

/** Reads a label around a known title. `lang` is that of the nearest `lang` attribute. */
export function readLabel(label: string, title: string, lang: string): Label {
  const cut = cutAtTitle(label, title);
  if (cut === null) return SILENT;
  const grammar = grammarOf(lang);
  const parts = cut.tail.split(cut.separator === '、' ? /、\s*/ : ', ');
  // Before the first separator stands what belongs to the title: "(Day 4 of 17)".
  const ended = dateAtEnd(parts.slice(1), cut.separator, lang);
  const middle = ended?.rest ?? parts.slice(1);
  const head = headOnce(cut.head, grammar, lang);
  return {
    allDay: head.allDay,
    times: head.times,
    dates: head.dates ?? ended?.span ?? null,
    ...(grammar === null ? { answer: null, ofOther: false, place: null } : readMiddle(middle, grammar)),
  };
}

type Head = Pick<Label, 'allDay' | 'times' | 'dates'>;

const heads = new Map<string, Head>();

/** Chips of a view begin at a handful of times, so each is read once. */
function headOnce(head: string, grammar: Grammar | null, lang: string): Head {
  if (head.length > 80) return readHead(head, grammar, lang);
  const key = `${lang} ${head}`;
  const read = heads.get(key) ?? readHead(head, grammar, lang);
  if (heads.size > 2000) heads.clear();
  heads.set(key, read);
  return read;
}

function readHead(head: string, grammar: Grammar | null, lang: string): Head {
  const words = head.trim();
  // In every language a time has figures and "all day" has none.
  if (words !== '' && !/\d/.test(words) && !/\p{Nd}/u.test(words)) return { allDay: true, times: null, dates: null };
  const range = readTimeRange(words, grammar);
  if (range !== null) return { allDay: false, times: range, dates: null };
  return (grammar?.lang === 'en' ? readLongHead(words, grammar, lang) : null) ?? { allDay: null, times: null, dates: null };
}

/** `September 8, 2026 at 8am to December 23, 2026 at 11:59pm`, or one moment without length. Seen in English only. */
function readLongHead(head: string, grammar: Grammar, lang: string): Head | null {
  const moments = head.split(' to ').map((text) => {
    const [day = '', time = ''] = text.split(/ at (?=\d)/);
    return { on: readDateSpan(day, lang)?.from ?? null, minutes: readTime(time, grammar) };
  });
  const [first, last = first] = moments;
  if (moments.length > 2 || !first?.on || !last?.on || first.minutes === null || last.minutes === null) return null;
  const end = last.minutes + daysBetween(first.on, last.on) * 1440;
  if (end < first.minutes) return null;
  return { allDay: false, times: { start: first.minutes, end }, dates: { from: first.on, to: last.on } };
}

const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function readMiddle(parts: readonly string[], grammar: Grammar): Pick<Label, 'answer' | 'ofOther' | 'place'> {
  const isNoPlace = (part: string): boolean => grammar.noPlace.includes(part.trim().toLowerCase());
  const placeAt = parts.findIndex((part, at) => at > 0 && (isNoPlace(part) || grammar.place.test(part)));
  const colourAt = parts.findIndex((part, at) => at > 0 && grammar.colour.test(part));
  const end = colourAt < 0 ? parts.length : colourAt;
  // A name may hold separators ("Doe, Alex"), so every part after its first is looked at, up to the place.
  const words = parts.slice(1, placeAt < 0 ? end : placeAt);
  const answer = words.map((part) => answerIn(grammar.answers, part)).findLast((one) => one !== null) ?? null;
  const first = placeAt < 0 ? undefined : parts[placeAt];
  const place =
    first === undefined
      ? null
      : isNoPlace(first)
        ? ''
        : parts
            .slice(placeAt, Math.max(end, placeAt + 1))
            .join(', ')
            .replace(grammar.place, '');
  return { answer, ofOther: grammar.calendar.test(parts[0] ?? ''), place: place?.trim() ?? null };
}

/** A whole part that is an answer's word. */
export function answerIn(words: Readonly<Record<string, Answer>>, part: string): Answer | null {
  const word = part.trim().toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
