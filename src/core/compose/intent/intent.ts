import { compileClasses, Phrases, type Words, wordsOf } from './phrase';
import { LANGUAGES } from './speech';
import { bookingLink } from './links';
import type { Speech } from './speech';
import { tonguesOf } from './tongue';
import { sentencesOf, type Span } from './typed';

export type Intent = 'propose' | 'adhoc_call' | 'social' | 'none';

export interface Reading {
  readonly intent: Intent;
  /** 0 to 1: how clearly a meeting is proposed. From {@link CLEAR} on it is a proposal. */
  readonly score: number;
  /** The sentence that proposes, as a stretch of the text; null when none does by itself. */
  readonly sentence: Span | null;
  /** Language by whose phrases it was read. */
  readonly lang: string | null;
}

/** How clearly a link to a booking page proposes. */
const LINK = 0.75;

/** From here on a text proposes a meeting. */
export const CLEAR = 0.5;

export interface Ready {
  readonly lang: string;
  readonly strong: readonly (readonly [family: string, phrases: Phrases])[];
  readonly weak: Phrases;
  readonly time: Phrases;
  readonly quiet: Phrases;
  readonly task: Phrases;
  readonly closed: Phrases;
  readonly adhoc: Phrases;
  readonly social: Phrases;
  readonly work: Phrases;
}

function readied({ lang, classes, strong, ...lists }: Speech): Ready {
  const compiled = compileClasses(classes);
  const phrases = (list: string): Phrases => new Phrases(list, compiled);
  return {
    lang,
    strong: Object.entries(strong).map(([family, list]) => [family, phrases(list)]),
    weak: phrases(lists.weak),
    time: phrases(lists.time),
    quiet: phrases(lists.quiet),
    task: phrases(lists.task),
    closed: phrases(lists.closed),
    adhoc: phrases(lists.adhoc),
    social: phrases(lists.social),
    work: phrases(lists.work),
  };
}

const ready = new Map<string, Ready>();
/** Made on first use: most mails need one language. */
export function readyFor(speech: Speech): Ready {
  const known = ready.get(speech.lang);
  if (known !== undefined) return known;
  const made = readied(speech);
  ready.set(speech.lang, made);
  return made;
}

/** What a sentence says by itself. */
interface Said {
  readonly span: Span;
  readonly strong: number;
  readonly weak: boolean;
  readonly time: boolean;
  readonly quiet: boolean;
  readonly closed: boolean;
  readonly adhoc: boolean;
  readonly social: boolean;
  readonly work: boolean;
  readonly link: boolean;
}

function heard(words: Words, span: Span, link: boolean, by: Ready): Said {
  const families = by.strong.flatMap(([family, phrases]) => (phrases.in(words) === null ? [] : [family]));
  const task = by.task.in(words) !== null;
  return {
    span,
    link,
    strong: families.filter((family) => !(task && family === 'offersTime')).length,
    weak: !task && by.weak.in(words) !== null,
    time: by.time.in(words) !== null,
    quiet: by.quiet.in(words) !== null,
    closed: by.closed.in(words) !== null,
    adhoc: by.adhoc.in(words) !== null,
    social: by.social.in(words) !== null,
    work: by.work.in(words) !== null,
  };
}

/** Points of one sentence towards a proposal: two are a proposal. */
function points({ strong, weak, time, quiet, adhoc, link }: Said): number {
  if (link) return 3;
  if (quiet) return 0;
  const hard = strong > 0 ? 1 + strong : 0;
  const soft = weak ? (time ? 2 : 1) : 0;
  // "Call me on Tuesday to discuss" is a call when it suits, unless a time or a meeting is asked for besides.
  if (adhoc) return strong > 1 ? 2 : 0;
  return Math.max(hard, soft) + (hard > 0 && time ? 1 : 0);
}

/** What counts for more when languages differ. */
const RANK: Readonly<Record<Intent, number>> = { propose: 3, social: 2, adhoc_call: 1, none: 0 };

/** Reads what a person typed. Quotations and signatures are left out; the time it takes is linear in the length of the text. */
export function readIntent(text: string, lang: string | null = null): Reading {
  const spans = sentencesOf(text);
  // Nothing was written in any language: their phrases need not be made ready.
  if (spans.length === 0) return byLink(text, spans);
  const readings = speechFor(text, lang).map((speech) => readBy(text, spans, readyFor(speech)));
  const best = readings.toSorted((a, b) => RANK[b.intent] - RANK[a.intent] || b.score - a.score)[0];
  return best ?? byLink(text, spans);
}

/** A language without phrases is read by links alone. */
function byLink(text: string, spans: readonly Span[]): Reading {
  const linked = spans.find(({ from, to }) => bookingLink(text.slice(from, to))) ?? null;
  return { intent: linked === null ? 'none' : 'propose', score: linked === null ? 0 : LINK, sentence: linked, lang: null };
}

/** The languages to read by: the one named, else those it is likely written in, else all. */
function speechFor(text: string, lang: string | null): readonly Speech[] {
  const named = lang?.toLowerCase().split(/[-_]/u)[0];
  const wanted = named === undefined ? tonguesOf(text.slice(0, 2_000)) : [named];
  return wanted === null ? LANGUAGES : LANGUAGES.filter((speech) => wanted.includes(speech.lang));
}

function readBy(text: string, spans: readonly Span[], by: Ready): Reading {
  const all = spans.map((span) => {
    const sentence = text.slice(span.from, span.to);
    return heard(wordsOf(sentence), span, bookingLink(sentence), by);
  });
  const scored = all.map((said) => ({ said, points: points(said) }));
  const best = scored.toSorted((a, b) => b.points - a.points)[0];
  const none: Reading = { intent: 'none', score: 0, sentence: null, lang: by.lang };
  if (best === undefined) return none;
  const isClosed = all.some(({ closed }) => closed) && !all.some(({ link }) => link);
  const soft = scored.reduce((sum, one) => sum + Math.min(1, one.points), 0);
  const isTimed = all.some(({ time, quiet }) => time && !quiet);
  const total = Math.max(best.points, soft >= 1 && isTimed ? 2 : soft >= 1 ? 1 : 0);
  const score = isClosed ? 0 : Math.min(1, total / 4);
  const isWork = all.some(({ work, link }) => work || link);
  const isSocial = all.some(({ social }) => social) && !isWork;
  if (isSocial && (best.points > 0 || isTimed || all.some(({ weak }) => weak))) return { ...none, intent: 'social' };
  if (score >= CLEAR) return { intent: 'propose', score, sentence: best.points >= 2 ? best.said.span : null, lang: by.lang };
  if (all.some(({ adhoc }) => adhoc)) return { ...none, intent: 'adhoc_call', score: Math.min(score, 0.4) };
  return { ...none, score };
}
