import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { demoMails } from './mails';

const HERE = import.meta.dirname;

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
  const [script] = buildSync({
    entryPoints: [path.join(HERE, 'client/main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  }).outputFiles;
  return {
    files: {
      '/demo/mail.js': ['text/javascript', script?.text ?? ''],
      '/demo/mail.css': ['text/css', readFileSync(path.join(HERE, 'style.css'), 'utf8')],
      '/demo/mail.json': ['application/json', JSON.stringify(demoMails(invitation))],
    },
    page: readFileSync(path.join(HERE, 'page.html'), 'utf8'),
    at: ({ host, pathname }) => host === 'mail.google.com' && pathname.startsWith('/mail/u/'),
  };
}
