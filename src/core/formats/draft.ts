import type { Draft, DraftDeadline } from '../model';
import { formatDay, formatTime, zoneCity } from '../time';
import { german } from './draft-de';
import { english } from './draft-en';
import { spanish } from './draft-es';
import { french } from './draft-fr';
import { japanese } from './draft-ja';
import { portuguese } from './draft-pt';
import { DRAFT_LANGS, type DraftFacts, type DraftLang, type Format } from './format';
import { askedBy, type Deadline } from './reply-by';
import type { DeadlineLine, Speech } from './speech';
import { planFor } from './watch-time';

export type { Speech } from './speech';

/** What a format says in its own words, in one language. Sentences end with a full stop; an empty paragraph is left out. */
export interface DraftWords {
  readonly subject: (title: string) => string;
  /** The format as an attendee's offer names it: "could it be …?" */
  readonly noun: string;
  /** Why the change, where it is and how to answer: a paragraph each. */
  readonly paragraphs: (speech: Speech, facts: DraftFacts) => readonly string[];
}

/** A format's words, and whether they ask for anything: notices do not, so nothing is due. */
export type FormatWords = Readonly<Record<DraftLang, DraftWords>> & { readonly answers?: boolean };

const SPEECH: Readonly<Record<DraftLang, (facts: DraftFacts) => Speech>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
};
/** How days and times are written: European dates in English, Brazilian in Portuguese. */
const CLOCK_LANG: Readonly<Record<DraftLang, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', pt: 'pt-BR', ja: 'ja' };

/** The language that a draft is written in: every other than those we speak gets English. */
export const draftLang = (lang: string): DraftLang => {
  const primary = lang.toLowerCase().split(/[-_]/u)[0] ?? '';
  return DRAFT_LANGS.find((one) => one === primary) ?? 'en';
};

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

/** Room that what strangers wrote may take, so that a draft stays a short message (1,200 characters in all). */
const MOST = { title: 80, agenda: 160, name: 30, link: 200, lines: 6 } as const;

function prepared(given: DraftFacts): DraftFacts {
  const name = (text: string): string => cutWords(text, MOST.name);
  return {
    ...given,
    title: cutWords(given.title, MOST.title),
    agenda: cutWords(given.agenda, MOST.agenda),
    link: given.link !== null && given.link.length <= MOST.link ? given.link : null,
    people: given.people.map(name).filter((one) => one !== ''),
    readers: given.readers.map((reader) => ({ ...reader, name: reader.name === null ? null : name(reader.name) })),
  };
}

/**
 * Puts a draft together: greeting, the format's paragraphs, what it takes to read, by when on each reader's clock, how to talk after all.
 * Plain text in the person's voice, without blanks to fill. An attendee gets an offer to whoever called the meeting, and never a word of
 * cancelling it.
 */
export function writeDraft(words: FormatWords, format: Pick<Format, 'taken' | 'readerMinutes'>, given: DraftFacts): Draft {
  const facts = prepared(given);
  const lang = draftLang(facts.lang);
  const { subject, noun, paragraphs } = words[lang];
  const speech = SPEECH[lang](facts);
  const offering = facts.role === 'attendee';
  const asks = offering || words.answers !== false;
  const { deadlines } = asks ? askedBy(facts.readers, facts) : { deadlines: [] };
  const minutes = format.readerMinutes(facts.minutes);
  const recorded = format.taken === 'read' || offering ? null : facts.recorded;
  const plan = planFor(recorded ?? minutes * 60);
  const taking = speech.takes({ taken: format.taken, minutes, seconds: recorded, plan, answers: asks });
  const by = asks ? askingWords(speech, lang, facts, deadlines) : '';
  const body = offering
    ? [speech.greeting, speech.offer(noun), by, speech.comesAnyway]
    : [speech.greeting, ...paragraphs(speech, facts), taking, by, speech.liveSlot];
  return {
    subject: oneLine(offering ? speech.offerSubject : subject(facts.title)),
    body: body.filter((one) => one !== '').join('\n\n'),
    lang,
    replyBy: deadlines.length === 0 ? null : Math.max(...deadlines.map(({ at }) => at)),
    deadlines: deadlines.map(deadlineRow),
    takes: { taken: format.taken, minutes, seconds: recorded, plan: format.taken === 'read' ? null : plan },
  };
}

const deadlineRow = ({ reader: { name, hours }, at }: Deadline): DraftDeadline => ({
  name,
  zone: hours.zone,
  at,
  hours: hours.hours,
});

/** One sentence for one clock, a table for several; those whose hours are unknown answer by the end of their own day. */
function askingWords(speech: Speech, lang: DraftLang, facts: DraftFacts, deadlines: readonly Deadline[]): string {
  const lines = deadlineLines(deadlines, CLOCK_LANG[lang]);
  const [only] = lines;
  const others = facts.others || deadlines.length < facts.readers.length;
  if (only === undefined) return speech.replyByOwnDay;
  if (lines.length === 1 && !others) return speech.replyBy(only);
  const rest = others || lines.length > MOST.lines ? [speech.elsewhere] : [];
  const shown = lines.slice(0, MOST.lines).concat(rest);
  return [speech.replyByLines, ...shown.map(({ place, when }) => speech.named(place, when))].join('\n');
}

/** One line for each clock and moment, soonest first. Names stand only where one clock has two moments. */
function deadlineLines(deadlines: readonly Deadline[], lang: string): DeadlineLine[] {
  const groups = new Map<string, { zone: string; at: number; names: string[] }>();
  for (const { reader, at } of deadlines) {
    const { zone } = reader.hours;
    const when = `${formatDay(zone, at, lang)}, ${formatTime(zone, at, lang)}`;
    const key = `${zoneCity(zone)} ${when}`;
    const group = groups.get(key) ?? { zone, at, names: [] };
    groups.set(key, group);
    if (reader.name !== null) group.names.push(reader.name);
  }
  const all = [...groups.values()];
  return all.map(({ zone, at, names }) => {
    const city = zoneCity(zone);
    const shared = all.some((one) => zoneCity(one.zone) === city && one.at !== at);
    const place = shared && names.length > 0 ? `${city} (${names.slice(0, 3).join(', ')})` : city;
    return { place, when: `${formatDay(zone, at, lang)}, ${formatTime(zone, at, lang)}` };
  });
}
