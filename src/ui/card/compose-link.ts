import type { CardFacts } from '../../core/model';

/** Longer addresses are cut off by servers on the way; then only copying is offered. */
const LONGEST = 7_500;

/** Gmail's compose window, filled in and not sent; null when the text is too long for an address. */
export function mailLink(to: readonly string[], subject: string, body: string): string | null {
  const link = new URL('https://mail.google.com/mail/');
  link.search = new URLSearchParams({ view: 'cm', fs: '1', to: to.join(','), su: subject, body }).toString();
  return link.href.length > LONGEST ? null : link.href;
}

/** The same to the other attendees whose address is known. */
export const composeLink = (facts: CardFacts, subject: string, body: string): string | null =>
  mailLink(
    facts.attendees.flatMap(({ self, email }) => (self || email === null ? [] : [email])),
    subject,
    body,
  );
