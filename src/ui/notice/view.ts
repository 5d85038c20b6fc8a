import type { FormatId, MailNotice, MailText, Zone } from '../../core/model';

/** What has been done with a notice; the line then says so. */
export type Said =
  | { readonly what: 'inserted' }
  | { readonly what: 'scheduled' | 'schedule-failed'; readonly time: string | null }
  | { readonly what: 'not-useful' | 'copied' | 'insert-failed' | 'saved' };

/** What the person can do from a notice. Nothing here sends. */
export interface NoticeActs {
  readonly schedule: () => void;
  readonly replyBy: () => void;
  readonly text: (format: FormatId) => Promise<MailText | null>;
  readonly insert: (text: string) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly suggest: (text: string) => void;
  readonly zone: (zone: Zone | null) => Promise<void>;
  readonly undo: () => void;
  readonly outcome: (outcome: 'not-now' | 'not-useful' | 'keep-live') => void;
  readonly pause: () => void;
  readonly settings: () => void;
}

export interface NoticeView {
  readonly notice: MailNotice;
  readonly said: Said | null;
  /** In a window, or in the flow of an inline reply. */
  readonly look: 'docked' | 'inline';
  /** The writer's own zone. */
  readonly zone: Zone;
  readonly now: number;
  /** Distinguishes the radio group from another notice's. */
  readonly group: string;
}
