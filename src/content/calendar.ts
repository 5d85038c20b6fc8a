/** The content script of Google Calendar: site -> messages -> ui. One plain file, started once the page has loaded. */
import { ask, onPush, takeChosenWords, translate } from '../platform/content';
import { googleCalendar } from '../sites/google-calendar';
import { MESSAGE_TURNS } from '../sites/google-calendar/slices';
import { startLife } from './life';
import { startSession, type Session } from './session';

function start(): void {
  if (!googleCalendar.matches(new URL(location.href))) return;
  let session: Session | null = null;
  const life = startLife(() => session?.orphaned());
  // Compiling the script was a task of its own; what follows need not lengthen it.
  const soon = MESSAGE_TURNS.taskQueue(life.signal);
  soon(() => {
    const now = startSession({ doc: document, life, ask, t: translate });
    session = now;
    soon(() => googleCalendar.watch(document, life.signal, now));
    void takeChosenWords().then((taken) => (taken ? now.refresh() : undefined));
    onPush((push) => (push.kind === 'push/open-card' ? now.openCard() : now.refresh()), life.signal);
    // A page that comes back from the cache has slept: the extension may have changed meanwhile.
    window.addEventListener('pageshow', (event) => (event.persisted ? now.refresh() : undefined), { signal: life.signal });
  });
}

start();
