import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './contract';

const missing: Translate = Object.assign((key: string): string => key, { lang: 'en', dir: 'ltr' as const });

/** Where the parts get their words; provided once by whoever mounts them. */
export const Words = createContext<Translate>(missing);

/** The lookup of the part's surroundings. */
export const useWords = (): Translate => useContext(Words);

export { say } from '../marks/say';

/** A message that may not exist (a kind nobody has named yet): null instead of the bare key. */
export function maybe(t: Translate, key: string): string | null {
  const text = t(key);
  return text === key ? null : text;
}
