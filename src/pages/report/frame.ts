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

export const wordsOf = (t: Translate): Words => ({ t, lang: t.lang });

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
