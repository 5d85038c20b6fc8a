/** The extension's own messages in a terminal: English, from the same file. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const TABLE = messages as Readonly<Record<string, { readonly message: string } | undefined>>;
const PLURALS = new Intl.PluralRules('en');

/** Looks a message up and fills its `{named}` placeholders; the plural form follows `count`. An unknown key gives the key. */
export const translate: Translate = (key, params = {}) => {
  const plain = key.replaceAll('-', '_');
  const form = typeof params.count === 'number' ? `_${PLURALS.select(params.count)}` : '';
  const text = TABLE[plain + form]?.message ?? TABLE[key + form]?.message ?? TABLE[plain]?.message ?? TABLE[key]?.message;
  if (text === undefined) return key;
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
};
