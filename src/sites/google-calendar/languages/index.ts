import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Grammar } from './grammar';
import { it } from './it';
import { ja } from './ja';
import { uk } from './uk';

export type { Grammar } from './grammar';

export const GRAMMARS: readonly Grammar[] = [en, de, es, fr, it, ja, uk];

/** The grammar of a `lang` attribute (`en-GB` has English's); null for a language that none was written for. */
export function grammarOf(lang: string): Grammar | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0];
  return GRAMMARS.find((one) => one.lang === primary) ?? null;
}
