/** Messages of the frames: small pages of the extension that stand in a page of one of our sites, and what they are opened for. */
import type { MailDraft, MeetingSnapshot, Reason, SiteId } from '../../core/model';

/** What a frame is about, as the content script read it from the page. */
export type FrameSubject =
  | { readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot }
  /** A mail that is being written: in a window of Gmail's, or in the flow of an inline reply. */
  | { readonly kind: 'mail'; readonly draft: MailDraft; readonly look: 'docked' | 'inline' }
  /** An invitation that is read in a mail. */
  | { readonly kind: 'invitation'; readonly snapshot: MeetingSnapshot };

export interface FrameRequests {
  /** Asks for a token that lets one frame begin, once, within seconds, in this tab. */
  'frame/open': { subject: FrameSubject };
  /** Spends the token. A frame that has none shows nothing. */
  'frame/begin': { token: string };
  /** The words behind a mark of the page around, by the mark's key. */
  'frame/tip': { key: string };
}

export interface FrameAnswers {
  /**
   * `url` is the frame's address, which is never written anywhere but into the frame's own element, inside a closed root; `origin` is where
   * it lands: Chrome's address is another one each time the browser starts.
   */
  'frame/open': { token: string; url: string; origin: string };
  'frame/begin': { subject: FrameSubject; site: SiteId };
  'frame/tip': { headline: Reason; detail: Reason | null };
}

export const framePolicy = { 'frame/open': 'page', 'frame/begin': 'frame', 'frame/tip': 'frame' } as const;
