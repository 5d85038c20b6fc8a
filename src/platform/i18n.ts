import type { Translate } from '../ui/contract';

export type { Translate } from '../ui/contract';

/** How a browser looks messages up: `i18n.getMessage`; the empty string when there is none. */
export type Lookup = (key: string) => string;

/** Primary subtags that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

const primary = (tag: string): string => tag.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';

/**
 * The language that numbers, times and plurals follow: the language the messages are written in (each catalogue names its own
 * under `locale_tag`), with the region of the browser when it speaks the same language. A French browser that fell back to
 * English messages gets English plurals.
 */
export function messageLanguage(lookup: Lookup, browserLanguage: string): string {
  const written = lookup('locale_tag');
  const wished = browserLanguage.replaceAll('_', '-');
  if (written === '' || primary(written) === primary(wished)) return isTag(wished) ? wished : 'en';
  return written;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Whole numbers below a thousand are written the same in every language we speak. The platform's formatter costs tens of milliseconds
 * the first time it is used, on somebody else's page.
 */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000;

/** Fills `{named}` placeholders; a name without a value stays as written, so that a mistake is seen. Numbers follow the language. */
export function fillPlaceholders(text: string, params: Readonly<Record<string, string | number>>, lang: string): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    return typeof value === 'number' && !isPlain(value)
      ? new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value)
      : String(value);
  });
}

/** How a language is written. */
const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(primary(lang)) ? 'rtl' : 'ltr');

/**
 * Builds the {@link Translate} that `ui` draws with. Nothing is looked up before it is asked for: in a content script of Chromium the first
 * look-up waits for the browser's own process, and most pages have nothing to say yet.
 */
export function makeTranslate(lookup: Lookup, browserLanguage: string | (() => string)): Translate {
  let lang: string | null = null;
  let plural: Intl.PluralRules | null = null;
  const written = (): string =>
    (lang ??= messageLanguage(lookup, typeof browserLanguage === 'string' ? browserLanguage : browserLanguage()));
  const find = (key: string, count: string | number | undefined): string => {
    const plain = lookup(key);
    if (plain !== '' || typeof count !== 'number') return plain;
    plural ??= new Intl.PluralRules(written());
    return lookup(`${key}_${plural.select(count)}`) || lookup(`${key}_other`);
  };
  const translate = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
    // Message names may hold letters, digits and _ only; our codes and ids are written with hyphens.
    const text = find(key.replaceAll('-', '_'), params.count);
    return text === '' ? key : fillPlaceholders(text, params, written());
  };
  return Object.defineProperties(translate, {
    lang: {
      get: written,
      // The language of a page's words may be chosen after the page began.
      set(chosen: string) {
        lang = chosen;
        plural = null;
      },
    },
    dir: { get: () => directionOf(written()) },
  }) as Translate;
}
