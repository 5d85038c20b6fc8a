/** What is known of a draft, in the words of its language. */
import type { Phrases } from '../languages/draft-words';
import { cityIn, classifyHours, daysBetween, formatWeekday, toLocal } from '../time';
import { greetingOf } from './draft-speech';
import { fill, type Known } from './fill';
import type { DraftFacts } from './format';
import type { Deadline } from './reply-by';
import { planFor } from './watch-time';
import { atWords, dayWords, lengthWords, timeWords } from './when-words';

/** More lines than this are a timetable. */
const MOST_LINES = 6;
/** A title of more words, or with signs in it, is hard to tell from the sentence around it. */
const MOST_WORDS = 4;
/** Within so many days a weekday says which. */
const WEEK = 6;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Cuts at a blank where one is near, and says so. */
export function cutWords(text: string, most: number): string {
  const line = oneLine(text);
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const cut = signs.slice(0, most - 1).join('');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).trim()}…`;
}

/** All places that drafts may name (`core/languages/draft-words.ts`). @param deadlines null where nothing is due */
export function knownOf(facts: DraftFacts, deadlines: readonly Deadline[] | null, phrases: Phrases): Known {
  const { agenda, link, recording, formality } = facts;
  const last = deadlines?.at(-1)?.at ?? null;
  const table = deadlines === null ? null : tableOf(facts, deadlines, phrases);
  const files = { transcript: recording?.transcript.trim() || null, captions: recording?.captions ?? null };
  return {
    greeting: greetingOf(facts, phrases),
    title: facts.title === '' ? null : quoted(facts.title, phrases),
    on: onWords(facts, phrases),
    agenda: agenda === '' ? null : agenda,
    link,
    at: link ?? recording?.file ?? null,
    length: recording === null ? null : lengthWords(recording.seconds, phrases),
    plan: recording === null ? null : String(planFor(recording.seconds)),
    table,
    by: deadlines === null ? null : byWords(facts, deadlines, table, phrases),
    date: last === null ? null : dayWords(facts.zone, last, 'date', phrases, facts.lang),
    ...fallsInto(facts),
    ...files,
    with: fill(phrases.with, files, true) || null,
    talk: phrases.talk[formality].includes('{') ? fill(phrases.talk[formality], {}, facts.count === 1) : phrases.talk[formality],
  };
}

function quoted(title: string, { quotes, blank }: Phrases): string {
  const isPlain = blank !== '' && title.split(' ').length <= MOST_WORDS && !/[.,:;!?()"“”„«»|/–—]/u.test(title);
  return isPlain ? title : quotes.join(title.replaceAll(/[“”„«»「」]/gu, ''));
}

/** The day of the meeting; null where there is none to come. */
function onWords({ slot, now, zone, lang }: DraftFacts, phrases: Phrases): string | null {
  if (slot === null || slot.start <= now) return null;
  const isNear = daysBetween(toLocal(zone, now).date, toLocal(zone, slot.start).date) <= WEEK;
  const date = dayWords(zone, slot.start, 'date', phrases, lang);
  return fill(isNear ? phrases.on.week : phrases.on.later, { weekday: formatWeekday(zone, slot.start, lang), date }, true);
}

/** Whether the meeting that is to come breaks into somebody's night or day. */
function fallsInto({ slot, now, readers }: DraftFacts): { night: string | null; outside: string | null } {
  if (slot === null || slot.start <= now) return { night: null, outside: null };
  const classes = readers.map(({ hours }) => classifyHours(hours, slot.start, slot.end).class);
  const any = (...names: readonly string[]): string | null => (classes.some((one) => names.includes(one)) ? '' : null);
  return { night: any('night'), outside: any('outside', 'partly', 'day_off') };
}

/** The sentence's end: one clock, several, or each reader's own day. */
function byWords(facts: DraftFacts, deadlines: readonly Deadline[], table: string | null, phrases: Phrases): string | null {
  const { by } = phrases;
  const { formality, asking, lang } = facts;
  const one = facts.count === 1;
  if (table !== null) return untrimmed(by.lines, { table }, one);
  const [only] = deadlines;
  if (only === undefined)
    return untrimmed((asking.days === 1 ? by.own : by.ownLater)[formality], { days: String(asking.days) }, one);
  return untrimmed(by.one, clockWords(only, 'long', phrases, lang), one);
}

/** The blank before it belongs to the sentence that it ends, and is a hard one before a French colon. */
const untrimmed = (text: string, known: Known, one: boolean): string | null => {
  const filled = fill(text, known, one);
  return filled === null ? null : `${/^\s*/u.exec(text)?.[0] ?? ''}${filled}`;
};

/** A moment on its reader's clock. */
export function clockWords({ reader: { hours }, at }: Deadline, shape: 'long' | 'short', phrases: Phrases, lang: string): Known {
  const { zone } = hours;
  return {
    city: cityIn(zone, lang),
    day: dayWords(zone, at, shape, phrases, lang),
    at: atWords(zone, at, phrases),
    time: timeWords(zone, at, shape, phrases, lang),
  };
}

/** A line for each clock and moment, soonest first; null where one sentence says it: one clock and nobody else, or nobody known. */
function tableOf({ others, readers, asking, lang }: DraftFacts, deadlines: readonly Deadline[], phrases: Phrases): string | null {
  const rows = rowsOf(deadlines, phrases, lang);
  const isMore = others || deadlines.length < readers.length;
  if (rows.length === 0 || (rows.length === 1 && !isMore)) return null;
  const { own, ownLater } = phrases.elsewhere;
  const elsewhere = (asking.days === 1 ? own : ownLater).replace('{days}', String(asking.days));
  const rest = isMore || rows.length > MOST_LINES ? [elsewhere] : [];
  return [...rows.slice(0, MOST_LINES), ...rest].join('\n');
}

/** Names stand only where one clock has two moments. */
export function rowsOf(deadlines: readonly Deadline[], phrases: Phrases, lang: string): string[] {
  const groups = new Map<string, { city: string; row: Known; names: string[] }>();
  for (const deadline of deadlines) {
    const row = clockWords(deadline, 'short', phrases, lang);
    const key = Object.values(row).join(' ');
    const group = groups.get(key) ?? { city: row.city ?? '', row, names: [] };
    groups.set(key, group);
    if (deadline.reader.name !== null) group.names.push(deadline.reader.name);
  }
  const found = [...groups.values()];
  // Two moments on one clock need names to be told apart; without, the sooner holds for both.
  const all = found.filter(
    ({ city, names }, place) => names.length > 0 || !found.slice(0, place).some((one) => one.city === city),
  );
  return all.map(({ city, row, names }) => {
    const isShared = names.length > 0 && all.filter((one) => one.city === city).length > 1;
    return fill(phrases.row, { ...row, city: isShared ? `${city} (${names.slice(0, 3).join(', ')})` : city }, true) ?? '';
  });
}
