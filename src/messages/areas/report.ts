/** Messages of the weekly report, of what was learned, and of marks that were seen. */
import type { WeekCalls } from './calls';
import type { Became, CalendarSummary, Draft, FormatId, Instant, Learned, Settings } from '../../core/model';
import type { LoadReport } from '../../core/load';

export interface ReportRequests {
  /** The report of the week that holds an instant; null: of this week. */
  'report/week': { at: Instant | null };
  /** The draft of a replacement of a stored meeting. */
  'report/draft': { seriesId: string; start: Instant; format: FormatId };
  /** "I have gone quieter" was read: it is said once. */
  'report/told': Record<never, never>;
  'learned/list': Record<never, never>;
  'learned/forget': { id: string };
  /** Marks that stood on the screen for five seconds, by the keys the page knows them by. */
  'page/seen': { keys: readonly string[] };
  /** The words of a chosen language, for marks and cards; null: the browser's again. */
  'words/save': { lang: string | null; words: Readonly<Record<string, string>> };
  /** What was saved, asked by a content script when it starts. */
  'page/words': Record<never, never>;
}

export interface ReportState {
  readonly report: LoadReport;
  readonly settings: Settings;
  readonly calendars: readonly CalendarSummary[];
  /** What became of the marks of the last thirteen weeks. */
  readonly marks: {
    readonly since: Instant | null;
    readonly shown: number;
    readonly acted: number;
    readonly kept: number;
    readonly notUseful: number;
  };
  /** What became of the replacements that were proposed in them. `open`: nobody knows yet. `said`: by the person, once asked. */
  readonly proposals: {
    readonly proposed: number;
    readonly became: Readonly<Record<Became, number>>;
    readonly open: number;
    readonly said: number;
  };
  /** Calls of the week that were measured, and what was said of them. */
  readonly calls: WeekCalls;
  /** It has gone quieter, and the person was not told yet. */
  readonly quieter: boolean;
  readonly memoryOnly: boolean;
}

export interface ReportAnswers {
  'report/week': ReportState;
  'report/draft': Draft;
  'report/told': Record<never, never>;
  'learned/list': { learned: readonly Learned[] };
  'learned/forget': Record<never, never>;
  'page/seen': { noted: number };
  'words/save': Record<never, never>;
  'page/words': { lang: string | null; words: Readonly<Record<string, string>> };
}

export const REPORT_POLICY = {
  'report/week': 'app',
  'report/draft': 'app',
  'report/told': 'app',
  'learned/list': 'app',
  'learned/forget': 'app',
  'page/seen': 'page',
  'words/save': 'app',
  'page/words': 'site',
} as const;
