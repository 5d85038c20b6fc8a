import type { Ask } from '../../messages/messages';
import { isLanguage, type Language } from '../../platform/languages';
import { type Catalogue, keepWords, keptWords } from '../../platform/words';

/** Asks the worker for the words of a language; null when it cannot be started. */
async function wordsOf(lang: Language): Promise<Catalogue | null> {
  const worker = new Worker(new URL('./words-worker.ts', import.meta.url), { type: 'module' });
  const words = await new Promise<Catalogue | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Catalogue>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage(lang, []);
  });
  worker.terminate();
  return words;
}

/**
 * Makes a language the one of every page and mark; null is the browser's again. False when its words could not be had: nothing changed.
 */
export async function takeLanguage(lang: string | null, version: string, ask: Ask): Promise<boolean> {
  if (lang === null) return (await ask('words/save', { lang: null, words: {} })).ok && keepWords(null);
  const words = isLanguage(lang) ? await wordsOf(lang) : null;
  if (words === null || !isLanguage(lang)) return false;
  return (await ask('words/save', { lang, words })).ok && keepWords({ lang, version, words });
}

/** After an update the kept words are of the release before: they are fetched anew, and serve from the next page on. */
export async function freshenWords(version: string, ask: Ask): Promise<void> {
  const kept = keptWords();
  if (kept !== null && kept.version !== version) await takeLanguage(kept.lang, version, ask);
}
