import type { SiteHealth } from '../../core/model';
import type { FrameLook } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { isDark, type Invitation } from '../../sites/gmail';
import type { Translate } from '../../platform/i18n';
import { makeFlowHost } from '../frames/host';
import { createLineFrame } from '../frames/line-frame';
import { createMeetingFrame } from '../frames/meeting-frame';

export interface ReadingSession {
  show(invitation: Invitation | null, health: SiteHealth): void;
  moved(): void;
  focus(): boolean;
}

export interface ReadingParts {
  readonly doc: Document;
  readonly ask: Ask;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly gone: () => void;
}

/**
 * An invitation in a mail: the calendar's verdict in one line before the message's body, in the flow of a message that grows freely, and the same card.
 * Nothing of the mail is moved or changed, and its links are never opened.
 */
export function startReading({ doc, ask, t, signal, gone }: ReadingParts): ReadingSession {
  let now: Invitation | null = null;
  let key = '';
  const dark = (): boolean => now !== null && isDark(now.element);
  const card = createMeetingFrame({
    doc,
    signal,
    ask,
    look: () => ({ dark: dark(), rtl: t.dir === 'rtl' }),
    closed: () => undefined,
    orphaned: gone,
  });
  const put = (element: HTMLElement): void => {
    if (now !== null && element.nextElementSibling !== now.element) now.element.before(element);
  };
  const host = makeFlowHost(doc, { put, style: [['margin', '4px 0 8px']], touched: () => line.hide() });
  host.frame.classList.add('read');
  const line = createLineFrame({
    host,
    signal,
    ask,
    look: (): FrameLook => ({ dark: dark(), width: 0, height: doc.defaultView?.innerHeight ?? 0 }),
    act: () => {
      openCard();
      return true;
    },
    closed: () => undefined,
    freed: () => undefined,
    moved: () => undefined,
    gone,
    back: () => null,
  });
  function openCard(): void {
    if (now === null) return;
    const { element, snapshot } = now;
    card.openCard(snapshot, { measure: () => (element.isConnected ? element.getBoundingClientRect() : null), back: null });
  }
  const lookUp = async ({ snapshot }: Invitation, health: SiteHealth): Promise<void> => {
    const reply = await ask('gmail/invited', { snapshot, health });
    if (reply.ok && reply.value.shown && snapshot.key === key && now !== null) line.show({ kind: 'invitation', snapshot });
  };
  const follow = (): void => {
    if (now !== null && !now.element.isConnected) line.hide();
    line.follow();
    card.follow();
  };
  return {
    show(invitation, health) {
      const next = invitation === null ? '' : invitation.snapshot.key;
      now = invitation;
      if (next === key) return follow();
      key = next;
      line.hide();
      if (invitation === null) return;
      void lookUp(invitation, health);
    },
    moved: follow,
    focus: () => line.focus(),
  };
}
