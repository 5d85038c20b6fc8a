/** Messages of Gmail's pages: a mail that is being written, and an invitation that is read. */
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
  'gmail/compose': { draft: MailDraft; health: SiteHealth };
  /** A text to insert: the replacement of a format, or (null) the line that says by when. */
  'gmail/text': { draft: MailDraft; format: FormatId | null };
  'gmail/outcome': { draft: MailDraft; notice: MailNoticeKind; outcome: MailOutcome };
  /** The answer to the one question about somebody's zone; null: do not ask again. */
  'gmail/zone': { email: Email; zone: Zone | null };
  'gmail/invitation': { snapshot: MeetingSnapshot; health: SiteHealth };
}

export interface GmailAnswers {
  'gmail/compose': { notice: MailNotice | null; zone: Zone; paused: boolean };
  'gmail/text': MailText;
  'gmail/outcome': Record<never, never>;
  'gmail/zone': Record<never, never>;
  /** Null: no calendar of the person's knows it. */
  'gmail/invitation': { verdict: InvitationVerdict | null; zone: Zone };
}

export const gmailPolicy = {
  'gmail/compose': 'gmail',
  'gmail/text': 'gmail',
  'gmail/outcome': 'gmail',
  'gmail/zone': 'gmail',
  'gmail/invitation': 'gmail',
} as const;
