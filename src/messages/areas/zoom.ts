/** Messages of Zoom's pages: the form while it is filled in, and rows of lists. */
import type {
  Draft,
  FormFacts,
  FormatId,
  Mark,
  MeetingSnapshot,
  ScheduleForm,
  SiteHealth,
  SpentNote,
  ZoomRow,
} from '../../core/model';

export interface ZoomRequests {
  /** `visit` is drawn by lot for each opening of a form, so that one form counts as one prompt however often it is read. */
  'zoom/form': { form: ScheduleForm; visit: string; health: SiteHealth };
  'zoom/draft': { form: ScheduleForm; format: FormatId };
  /** `past`: the list is of meetings that are over. */
  'zoom/rows': { rows: readonly ZoomRow[]; past: boolean; health: SiteHealth };
}

export interface ZoomAnswers {
  /** Null: the form does not say enough, or not without doubt. */
  'zoom/form': { facts: FormFacts | null; paused: boolean };
  'zoom/draft': Draft;
  /** Marks, meetings and notes of the rows, by row key. */
  'zoom/rows': {
    marks: readonly Mark[];
    snapshots: readonly MeetingSnapshot[];
    notes: readonly { readonly key: string; readonly note: SpentNote }[];
    paused: boolean;
  };
}

export const zoomPolicy = { 'zoom/form': 'zoom', 'zoom/draft': 'zoom', 'zoom/rows': 'zoom' } as const;
