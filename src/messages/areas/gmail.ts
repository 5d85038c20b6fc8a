/** Messages about Gmail: of its pages, which learn whether there is something to say, and of our frames in them, which say it. */
import type {
  Email,
  FormatId,
  InvitationVerdict,
  MailDraft,
  MailNotice,
  MailNoticeKind,
  MailOutcome,
  MailText,
  MeetingSnapshot,
  SiteHealth,
  Zone,
} from '../../core/model';

export interface GmailRequests {
  /** Whether there is something to say of a mail that is being written: the page gets no word of it. */
  'gmail/look': { draft: MailDraft; health: SiteHealth };
  /** The same of an invitation that is read. */
  'gmail/invited': { snapshot: MeetingSnapshot; health: SiteHealth };
  'gmail/compose': { draft: MailDraft };
  /** A text to insert: the replacement of a format, or (null) the line that says by when. */
  'gmail/text': { draft: MailDraft; format: FormatId | null };
  'gmail/outcome': { draft: MailDraft; notice: MailNoticeKind; outcome: MailOutcome };
  /** The answer to the one question about somebody's zone; null: do not ask again. */
  'gmail/zone': { email: Email; zone: Zone | null };
  'gmail/invitation': { snapshot: MeetingSnapshot };
}

export interface GmailAnswers {
  /** `sentence` is marked in the mail: a stretch of what the page itself read. */
  'gmail/look': { notice: MailNoticeKind | null; sentence: { readonly from: number; readonly to: number } | null };
  'gmail/invited': { shown: boolean };
  'gmail/compose': { notice: MailNotice | null; zone: Zone };
  'gmail/text': MailText;
  'gmail/outcome': Record<never, never>;
  'gmail/zone': Record<never, never>;
  /** Null: no calendar of the person's knows it. */
  'gmail/invitation': { verdict: InvitationVerdict | null; zone: Zone };
}

export const gmailPolicy = {
  'gmail/look': 'gmail',
  'gmail/invited': 'gmail',
  'gmail/compose': 'frame',
  'gmail/text': 'frame',
  'gmail/outcome': 'frame',
  'gmail/zone': 'frame',
  'gmail/invitation': 'frame',
} as const;
