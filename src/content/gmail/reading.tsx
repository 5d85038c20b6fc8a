import { render } from 'preact';
import type { InvitationVerdict, SiteHealth, Zone } from '../../core/model';
import type { Ask } from '../../messages/messages';
import { isDark, type Invitation } from '../../sites/gmail';
import type { Translate } from '../../ui/contract';
import { type InvitationActs, InvitationLine } from '../../ui/notice/invitation';
import { copyText, pauseEnd } from '../../frames/parts/acts';
import { createMeetingFrame } from '../frames/meeting-frame';
import { flowHost, type Host } from '../host';

export interface ReadingSession {
  show(invitation: Invitation | null, health: SiteHealth): void;
  moved(): void;
  focus(): boolean;
  orphaned(): void;
}

/**
 * An invitation in a mail: the calendar's verdict in one line before the message's body, in the flow of a message that grows freely, and the same card.
 * Nothing of the mail is moved or changed, and its links are never opened.
 */
export function startReading(host: Host, css: string, ask: Ask, t: Translate, signal: AbortSignal): ReadingSession {
  const doc = host.root.ownerDocument;
  const spot = doc.createElement('div');
  spot.className = 'mail-read';
  let shown: { invitation: Invitation; verdict: InvitationVerdict | null } | null = null;
  let key = '';
  let zone: Zone = 'UTC';
  const frame = createMeetingFrame({
    doc,
    signal,
    ask,
    look: () => ({ dark: shown !== null && isDark(shown.invitation.element), rtl: t.dir === 'rtl' }),
    closed: () => undefined,
    orphaned: () => frame.gone(),
  });

  let flow: Host | null = null;

  const place = (): void => {
    const { invitation, verdict } = shown ?? { invitation: null, verdict: null };
    if (!verdict || !invitation?.element.isConnected) return flow?.element.remove();
    flow ??= flowHost(doc, signal, css);
    flow.root.dataset.theme = isDark(invitation.element) ? 'dark' : 'light';
    if (flow.element.nextElementSibling !== invitation.element) invitation.element.before(flow.element);
    if (!spot.isConnected) flow.root.append(spot);
    frame.follow();
  };
  const openCard = (): void => {
    if (shown === null) return;
    const { element, snapshot } = shown.invitation;
    frame.openCard(snapshot, { measure: () => (element.isConnected ? element.getBoundingClientRect() : null), back: null });
  };
  const close = (): void => {
    if (shown !== null) shown = { ...shown, verdict: null };
    paint();
  };
  const tell = (outcome: 'acted' | 'not-now' | 'not-useful'): void => {
    if (shown?.verdict) void ask('page/outcome', { ...shown.verdict.about, outcome, why: null, surface: 'card' });
  };
  const acts: InvitationActs = {
    openCard,
    async copy(text) {
      const isDone = await copyText(text);
      if (isDone) tell('acted');
      return isDone;
    },
    wrote: () => tell('acted'),
    outcome(outcome) {
      tell(outcome);
      close();
    },
    pause() {
      void ask('app/pause', { until: pauseEnd('today', Date.now(), zone) });
      close();
    },
    settings: () => void ask('app/open-options', { section: null }),
  };
  const paint = (): void => {
    if (!shown?.verdict) {
      render(null, spot);
      return place();
    }
    const { verdict } = shown;
    render(<InvitationLine t={t} verdict={verdict} acts={acts} key={key} />, spot);
    place();
  };
  spot.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => render(null, spot));
  return {
    show(invitation, health) {
      const next = invitation === null ? '' : invitation.snapshot.key;
      if (invitation !== null && shown !== null && next === key) shown = { ...shown, invitation };
      if (next === key) return place();
      key = next;
      shown = invitation === null ? null : { invitation, verdict: null };
      paint();
      if (invitation === null) return;
      void ask('gmail/invitation', { snapshot: invitation.snapshot, health }).then((reply) => {
        if (!reply.ok || next !== key || shown === null) return;
        ({ zone } = reply.value);
        shown = { ...shown, verdict: reply.value.verdict };
        return paint();
      });
    },
    moved: place,
    focus() {
      const button = spot.checkVisibility() ? spot.querySelector<HTMLElement>('button') : null;
      button?.focus({ preventScroll: true });
      return button !== null;
    },
    orphaned: () => frame.gone(),
  };
}
