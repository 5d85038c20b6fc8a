import type { FormatId, Instant, Zone } from '../model';
import { formatDay, formatTime, zoneCity } from '../time';
import { OFFERS, type OfferLang } from './offer-words';

const LANGS = Object.keys(OFFERS) as readonly OfferLang[];

/** The language of a text to insert: the mail's, else the one given, else English. */
export function offerLang(...wanted: readonly (string | null)[]): OfferLang {
  const primary = wanted.flatMap((lang) => lang?.toLowerCase().split(/[-_]/u)[0] ?? []);
  return LANGS.find((lang) => lang === primary.find((one) => LANGS.some((known) => known === one))) ?? 'en';
}

export interface OfferFacts {
  readonly lang: OfferLang;
  readonly replyBy: Instant;
  /** In whose clock the time is written. */
  readonly zone: Zone;
  readonly formality: 'formal' | 'informal';
}

function whenOf({ lang, replyBy, zone }: Pick<OfferFacts, 'lang' | 'replyBy' | 'zone'>): string {
  const region = lang === 'en' ? 'en-GB' : lang;
  return `${formatDay(zone, replyBy, region)}, ${formatTime(zone, replyBy, region)} (${zoneCity(zone)})`;
}

/** The line that takes the pressure off: by when an answer is wanted, and that none is before. */
export const replyByLine = (facts: Pick<OfferFacts, 'lang' | 'replyBy' | 'zone'>): string =>
  OFFERS[facts.lang].replyBy.replace('{when}', whenOf(facts));

/** What is written in place of a proposal: the replacement, by when, and how to talk after all. One paragraph in the person's voice. */
export function offerText(format: FormatId, facts: OfferFacts): string {
  const { formats, replyBy, live } = OFFERS[facts.lang];
  const [formal, informal = formal] = formats[format];
  return [facts.formality === 'informal' ? informal : formal, replyBy.replace('{when}', whenOf(facts)), live].join(
    facts.lang === 'ja' ? '' : ' ',
  );
}
