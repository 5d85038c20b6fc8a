/** The content script of Gmail: site -> messages -> ui. One plain file, started once the page has loaded. It asks nobody but the background. */
import { ask, onPush, translate } from '../platform/content';
import { gmail } from '../sites/gmail';
import { startGmail, type GmailSession } from './gmail/session';
import { startLife } from './life';

function start(): void {
  if (!gmail.matches(new URL(location.href))) return;
  let session: GmailSession | null = null;
  const life = startLife(() => session?.orphaned(), 'gmail');
  const now = startGmail({ doc: document, life, ask, t: translate });
  session = now;
  onPush((push) => (push.kind === 'push/open-card' ? now.focus() : now.refresh()), life.signal);
}

start();
