/** The content script of Zoom's own pages: form, lists, details. One plain file. During a call it draws nothing and holds nothing. */
import { ask, onPush, translate } from '../platform/content';
import { zoom, type ZoomReading } from '../sites/zoom';
import { startLife } from './life';
import { startZoomSession, type ZoomSession } from './zoom/session';

interface Standing {
  readonly session: ZoomSession;
  readonly end: AbortController;
}

function start(): void {
  if (!zoom.matches(new URL(location.href))) return;
  let standing: Standing | null = null;
  const leave = (): void => {
    standing?.end.abort();
    standing = null;
  };
  const orphaned = (): void => {
    leave();
    life.end();
  };
  const life = startLife(orphaned, 'zoom');
  life.signal.addEventListener('abort', leave);
  const stand = (): ZoomSession => {
    if (standing !== null) return standing.session;
    // Words that are needed once the extension has gone, when it can no longer be asked; on the meeting client there are none.
    for (const key of ['card_gone', 'card_gone_text', 'card_close', 'card_pause', 'card_settings']) translate(key);
    const end = new AbortController();
    const { signal } = end;
    const session = startZoomSession({ doc: document, signal, check: () => life.check(), ask, t: translate, orphaned });
    standing = { session, end };
    return session;
  };
  const report = (reading: ZoomReading): void => {
    if (reading.page.kind === 'client' || reading.page.kind === 'other') return leave();
    if (life.check()) stand().report(reading);
  };
  zoom.watch(document, life.signal, { report, moved: () => standing?.session.moved() });
  onPush((push) => (push.kind === 'push/open-card' ? standing?.session.openCard() : standing?.session.refresh()), life.signal);
  window.addEventListener('pageshow', (event) => (event.persisted ? standing?.session.refresh() : undefined), {
    signal: life.signal,
  });
}

start();
