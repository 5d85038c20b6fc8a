import { ok } from '../../core/model';
import type { Handlers } from '../context';
import { readyJudge } from '../judged';

/** Keeps the words of a chosen language for the marks; without a language the browser's serve again. */
const save: Handlers['words/save'] = async ({ lang, words }, { store, reach }) => {
  await store.change(['words'], async (shelves) => {
    if (lang === null) await shelves.words.clear();
    else await shelves.words.put({ id: 'chosen', lang, words });
  });
  await reach.refresh();
  return ok({});
};

/** A page that starts, or over which a hand begins to move: what it asks next wants the judge. Readied while the disk is asked. */
const words: Handlers['page/words'] = async (_fields, { store }) => {
  const asked = store.look(['words'], async (shelves) => {
    const chosen = await shelves.words.get('chosen');
    return ok({ lang: chosen?.lang ?? null, words: chosen?.words ?? {} });
  });
  readyJudge();
  return asked;
};

export const wordsHandlers = { 'words/save': save, 'page/words': words };
