/** Longer addresses are cut off by servers on the way; then only copying is offered. */
const LONGEST = 7_500;

export interface GmailDraft {
  readonly to: readonly string[];
  /** The writer's own address, as the meeting knows it; null when it does not say. */
  readonly as: string | null;
  readonly subject: string;
  readonly body: string;
}

/**
 * Gmail's compose window, filled in and not sent; null when the text is too long for an address. It opens in the account that the
 * meeting is in: who is signed in to several would else write to a client from a private address.
 */
export function gmailLink({ to, as, subject, body }: GmailDraft): string | null {
  const query = new URLSearchParams({ view: 'cm', fs: '1', to: to.join(','), su: subject, body });
  if (as !== null) query.set('authuser', as);
  const href = `https://mail.google.com/mail/?${query.toString()}`;
  return href.length > LONGEST ? null : href;
}
