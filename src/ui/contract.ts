/** What the parts under `ui/` get from outside: words, never a browser. */

/**
 * Looks up a message of `public/_locales/<language>/messages.json` and fills its `{named}` placeholders.
 * A key with plural forms is stored as `<key>_one`, `<key>_other` (and any other category of the language);
 * the form is chosen by `Intl.PluralRules` from the parameter `count`.
 * Unknown keys give the English text, else the key itself.
 */
export interface Translate {
  (key: string, params?: Readonly<Record<string, string | number>>): string;
  /** BCP 47 tag of the language in use. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}
