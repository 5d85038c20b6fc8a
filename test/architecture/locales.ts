import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-tree';

export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const folder = path.join(ROOT, 'public/_locales');

/** The languages that have a folder; `en` is the one the others are held against. */
export const languages = (): string[] => readdirSync(folder).toSorted();

/** The catalogue of one language. */
export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(path.join(folder, language, 'messages.json'), 'utf8')) as Messages;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form: `card_people_one` and `card_people_other` are both `card_people`. */
export const baseKey = (key: string): string => key.replace(PLURAL, '');

/** Names of the `{placeholders}` of a text, sorted. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();

/** Plural keys (without the form) of a catalogue: those whose `_other` counts something. "Something other" is just a word. */
export const pluralKeys = (messages: Messages): string[] =>
  Object.entries(messages).flatMap(([key, { message }]) =>
    key.endsWith('_other') && (message.includes('{count}') || messages[`${baseKey(key)}_one`] !== undefined)
      ? [baseKey(key)]
      : [],
  );

/** What is wrong with a catalogue, as sentences; `en` is what it is held against. */
export function faults(language: string, messages: Messages, en: Messages): string[] {
  const found: string[] = [];
  const plurals = new Set(pluralKeys(en));
  const isPlural = (key: string): boolean => plurals.has(baseKey(key)) && PLURAL.test(key);
  for (const key of Object.keys(en)) {
    if (!isPlural(key) && messages[key] === undefined) found.push(`${language} lacks ${key}`);
  }
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const key of plurals) {
    // `many` of Spanish, French and Portuguese starts at a million: `other` serves.
    for (const category of categories.filter((one) => one !== 'many' || !['es', 'fr', 'pt', 'it'].includes(language))) {
      if (messages[`${key}_${category}`] === undefined) found.push(`${language} lacks ${key}_${category}`);
    }
  }
  for (const [key, { message }] of Object.entries(messages)) {
    const twin = en[key] ?? en[`${baseKey(key)}_other`];
    if (twin === undefined) found.push(`${language} has ${key}, which en does not`);
    else if (message.trim() === '') found.push(`${language} ${key} is empty`);
    else found.push(...placeholderFaults(language, key, message, twin.message, isPlural(key)));
    if (message.includes('$')) found.push(`${language} ${key} has a $, which the browser reads as its own placeholder`);
    if (message.includes('!')) found.push(`${language} ${key} has an exclamation mark`);
  }
  const order = Object.keys(messages);
  if (order.join() !== [...order].toSorted().join()) found.push(`${language} is not sorted: use scripts/locale-add.mjs`);
  return found;
}

function placeholderFaults(language: string, key: string, text: string, twin: string, plural: boolean): string[] {
  // A singular form may leave the number out ("one person").
  const drop = (names: string[]): string => names.filter((name) => !(plural && name === 'count')).join(' ');
  const [mine, theirs] = [drop(placeholders(text)), drop(placeholders(twin))];
  return mine === theirs ? [] : [`${language} ${key} has {${mine}}, en has {${theirs}}`];
}
