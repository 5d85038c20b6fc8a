/** Every catalogue, in a worker of its own: no page carries the languages that it does not speak. Answers a tag with its words. */
import de from '../../../public/_locales/de/messages.json?raw';
import en from '../../../public/_locales/en/messages.json?raw';
import es from '../../../public/_locales/es/messages.json?raw';
import fr from '../../../public/_locales/fr/messages.json?raw';
import ja from '../../../public/_locales/ja/messages.json?raw';
import pt from '../../../public/_locales/pt/messages.json?raw';
import type { Language } from '../../platform/languages';

const CATALOGUES: Readonly<Record<Language, string>> = { en, de, fr, es, pt, ja };

addEventListener('message', ({ data }: MessageEvent<Language>) => {
  const messages = JSON.parse(CATALOGUES[data]) as Readonly<Record<string, { readonly message: string }>>;
  postMessage(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])));
});
