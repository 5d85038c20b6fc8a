import { replicaIn } from '../replica';
import { demoMails } from './mails';

/** Gmail's own policy, as strict: Trusted Types enforced, own scripts and styles, no connections elsewhere. */
export const MAIL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'self'; require-trusted-types-for 'script'";

export interface MailPages {
  readonly files: Readonly<Record<string, readonly [type: string, body: string]>>;
  readonly page: string;
  /** Whether the page answers at this address. */
  readonly at: (url: URL) => boolean;
}

/** What the replica of Gmail is served from. @param invitation event id of the meeting that is invited to */
export function mailPages(invitation: string): MailPages {
  const { script, page, style } = replicaIn(import.meta.dirname);
  return {
    files: {
      '/demo/mail.js': ['text/javascript', script],
      '/demo/mail.css': ['text/css', style],
      '/demo/mail.json': ['application/json', JSON.stringify(demoMails(invitation))],
    },
    page,
    at: ({ host, pathname }) => host === 'mail.google.com' && pathname.startsWith('/mail/u/'),
  };
}
