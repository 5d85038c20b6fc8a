import type { ReportState } from '../../messages/areas/report';
import type { Words } from '../../core/load';
import type { Translate } from '../../ui/contract';
import type { ReportDoors } from './doors';

/** What each part of the report gets. */
export interface PartProps {
  readonly state: ReportState;
  readonly doors: ReportDoors;
  readonly t: Translate;
  readonly words: Words;
  /** Titles and names are left out. */
  readonly hide: boolean;
}

/** The words of the figures; a length of time does not break between its number and its unit. */
export const wordsOf = (t: Translate): Words => ({
  t: (key, params) => (key.startsWith('popup_length_') ? t(key, params).replaceAll(' ', '\u00A0') : t(key, params)),
  lang: t.lang,
});

/** A share of the whole as SVG writes it. */
export const pct = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const dates = new Map<string, Intl.DateTimeFormat>();

/** A date in the reader's words; formatters are kept, they cost more than a picture. */
export function dateWords(t: Translate, zone: string, at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${t.lang} ${zone} ${JSON.stringify(options)}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(t.lang, { ...options, timeZone: zone });
  dates.set(key, format);
  return format.format(at);
}
