import type { Ask } from '../../messages/messages';
import { gmail, type OpenCompose } from '../../sites/gmail';
import type { Translate } from '../../platform/i18n';
import { createAnnouncer } from '../announce';
import { putHost } from '../host';
import type { Life } from '../life';
import { watchCarets } from './carets';
import { startComposeSession, type ComposeSession } from './compose-session';
import marksCss from './marks.css?inline';
import { startReading } from './reading';

export interface GmailSession {
  refresh(): void;
  /** The shortcut: into the notice of the compose in focus, else of any, else of the invitation. */
  focus(): void;
  orphaned(): void;
}

export interface GmailSessionParts {
  readonly doc: Document;
  readonly life: Life;
  readonly ask: Ask;
  readonly t: Translate;
}

/** What Asyncable does on one page of Gmail. Send is never listened to, held up or pressed. */
export function startGmail({ doc, life, ask, t }: GmailSessionParts): GmailSession {
  const { signal } = life;
  const host = putHost(doc, signal, { touched: () => void life.check(), lost: () => life.end() }, marksCss);
  host.root.dir = t.dir;
  host.root.lang = t.lang;
  const announcer = createAnnouncer(host.root, t);
  const sessions = new Map<OpenCompose, ComposeSession>();
  const carets = watchCarets(doc, signal, (body) => [...sessions.keys()].some(({ compose }) => compose.body === body));
  const reading = startReading({ doc, ask, t, signal, gone: orphaned });

  const caretRect = (body: HTMLElement) => (): DOMRect | null => {
    if (doc.activeElement !== body) return null;
    const range = carets.in(body);
    return range?.getClientRects()[0] ?? null;
  };
  const thank = (): void => announcer.say(t('mail_said_not_useful'));
  const begin = (open: OpenCompose): ComposeSession => {
    const { body } = open.compose;
    const session = startComposeSession({ open, root: host.root, ask, carets, caret: caretRect(body), thank, gone: orphaned });
    sessions.set(open, session);
    return session;
  };
  function orphaned(): void {
    life.end();
  }

  gmail.watch(doc, signal, {
    read(open, found, health) {
      if (!life.check()) return;
      host.root.dataset.theme = 'light';
      (sessions.get(open) ?? begin(open)).read(found, health);
    },
    closed: (open) => void sessions.delete(open),
    invitation(invitation, health) {
      if (life.check()) reading.show(invitation, health);
    },
    blind(health) {
      if (life.check()) void ask('page/health', { health });
    },
    moved() {
      for (const session of sessions.values()) session.moved();
      reading.moved();
    },
  });

  return {
    refresh() {
      if (life.check()) for (const session of sessions.values()) session.refresh();
    },
    focus() {
      const active = doc.activeElement;
      const ranked = [...sessions].toSorted(
        ([a], [b]) => Number(b.compose.root.contains(active)) - Number(a.compose.root.contains(active)),
      );
      if (!ranked.some(([, session]) => session.focus()) && !reading.focus()) announcer.say(t('mail_nothing'));
    },
    orphaned,
  };
}
