/** Facts about people, in words: what, from where, how sure. */
import {
  CLAIM_CONFIDENCE,
  type Evidence,
  type Fact,
  type FactOrigin,
  type Instant,
  type WorkWeek,
  type Zone,
} from '../../../core/model';
import { toLocal, zoneCity } from '../../../core/time';
import type { Translate } from '../../../ui/contract';
import { weekWords } from '../../parts/week-words';

/** A date as the language writes it, with the year when it is not this one. */
export function dateWords(t: Translate, date: string, now: Instant): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const thisYear = toLocal('UTC', now).date.startsWith(`${year}-`);
  const parts = { day: 'numeric', month: 'short', timeZone: 'UTC', ...(thisYear ? {} : { year: 'numeric' as const }) } as const;
  return new Intl.DateTimeFormat(t.lang, parts).format(Date.UTC(year, month - 1, day));
}

function originWords(t: Translate, origin: FactOrigin): string {
  switch (origin) {
    case 'slack':
      return t('people_from_slack');
    case 'google-contacts':
      return t('people_from_google');
    case 'vcard':
      return t('people_from_vcard');
    case 'ldif':
      return t('people_from_ldif');
    case 'policy':
      return t('people_from_policy');
    default:
      return t('people_from_csv');
  }
}

/** Where a piece of evidence comes from, without its date. */
export function sourceName(t: Translate, source: Fact<unknown>['source'], origin: FactOrigin | null): string {
  switch (source) {
    case 'said':
      return t('options_source_said');
    case 'people-list':
      return origin === null ? t('options_source_list') : originWords(t, origin);
    case 'page':
      return t('options_source_page');
    case 'series':
      return t('options_source_series');
    case 'mail':
      return t('people_from_mail');
    case 'place':
      return t('people_from_place');
    case 'domain':
      return t('people_from_domain');
    default:
      return t('people_from_nothing');
  }
}

/** How sure a fact is: 4 said, 3 claimed, 2 and 1 a guess, 0 nothing. */
export function sureness(fact: Fact<unknown> | null): 0 | 1 | 2 | 3 | 4 {
  if (fact === null) return 0;
  if (fact.confidence >= 1) return 4;
  if (fact.confidence >= CLAIM_CONFIDENCE) return 3;
  return fact.confidence >= 0.5 ? 2 : 1;
}

/** The value of a fact: a city, hours by day, a country by name. */
export function valueWords(t: Translate, field: Evidence['field'], value: Zone | WorkWeek): string {
  if (typeof value !== 'string') return weekWords(t, value);
  return field === 'zone' ? zoneCity(value) : countryWords(t, value);
}

/** A country's name in the language of the page. */
export function countryWords(t: Translate, code: string): string {
  return new Intl.DisplayNames([t.lang], { type: 'region' }).of(code) ?? code;
}

export function fieldName(t: Translate, field: Evidence['field']): string {
  if (field === 'zone') return t('people_field_zone');
  return field === 'hours' ? t('people_field_hours') : t('people_field_country');
}

/** `Slack export, 12 Nov; a guess`. */
export function provenance(t: Translate, fact: Fact<unknown>, evidence: readonly Evidence[], now: Instant): string {
  const origin = evidence.find((one) => one.source === fact.source)?.origin ?? null;
  const from = sourceName(t, fact.source, origin);
  const dated = fact.learned === null ? from : t('people_source_dated', { source: from, date: dateWords(t, fact.learned, now) });
  return fact.confidence < CLAIM_CONFIDENCE ? t('people_source_guess', { source: dated }) : dated;
}
