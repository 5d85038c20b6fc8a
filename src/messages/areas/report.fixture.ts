/** Sound messages of the report's area. */
import type { ReportRequests } from './report';

export const REPORT_SAMPLES: { readonly [K in keyof ReportRequests]: ReportRequests[K] } = {
  'report/week': { at: 1_795_795_200_000 },
  'report/draft': { seriesId: 'heron1status', start: 1_795_795_200_000, format: 'board-update' },
  'report/told': {},
  'learned/list': {},
  'learned/forget': { id: 'kind:status-update' },
  'page/seen': { keys: ['heron1status_20261127T160000Z'] },
  'words/save': { lang: 'de', words: { app_name: 'Asyncable' } },
  'page/words': {},
};
