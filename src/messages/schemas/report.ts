/** Messages of the report, of what was learned, and of marks that were seen. */
import * as v from 'valibot';
import { FORMAT_IDS } from '../../core/model';
import { id, instant, text } from '../fields';

/** More marks than a page can show at once. */
const MOST_SEEN = 100;

export const reportSchemas = {
  'report/week': { at: v.nullable(instant) },
  'report/draft': { seriesId: id, start: instant, format: v.picklist(FORMAT_IDS) },
  'report/told': {},
  'learned/list': {},
  'learned/forget': { id },
  'words/save': {
    lang: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))),
    words: v.record(v.pipe(v.string(), v.regex(/^\w{1,120}$/u)), text(2000)),
  },
  'page/words': {},
  'page/seen': { keys: v.pipe(v.array(id), v.maxLength(MOST_SEEN)) },
};
