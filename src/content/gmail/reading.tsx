import { render } from 'preact';
import type { InvitationVerdict, SiteHealth } from '../../core/model';
import type { Ask } from '../../messages/messages';
import { isDark, type Invitation } from '../../sites/gmail';
import type { Translate } from '../../ui/contract';
import { Glyph, type GlyphName } from '../../ui/glyph';
import { say } from '../../ui/words';
import { createCardSession } from '../card-session';
import { createCardStand } from '../card-stand';
import type { Host } from '../host';

export interface ReadingSession {
  show(invitation: Invitation | null, health: SiteHealth): void;
  moved(): void;
  focus(): boolean;
  orphaned(): void;
}

const GLYPH: Readonly<Record<InvitationVerdict['sign'], GlyphName>> = {
  hours: 'clock',
  night: 'moon',
  async: 'async',
  live: 'keep-live',
  none: 'mark',
};

/** An invitation in a mail: the calendar's verdict in one line over the message's upper edge, and the same card. Its links are never opened. */
export function startReading(host: Host, ask: Ask, t: Translate, signal: AbortSignal): ReadingSession {
  const doc = host.root.ownerDocument;
  const spot = doc.createElement('div');
  spot.className = 'mail-read';
  let shown: { invitation: Invitation; verdict: InvitationVerdict | null } | null = null;
  let key = '';
  const stand = createCardStand(host.root, host.shadow, t, () => undefined, signal);
  const card = createCardSession({ ask, stand, changed: () => undefined, orphaned: () => card.gone() });

  const place = (): void => {
    const rect = shown?.verdict ? shown.invitation.element.getBoundingClientRect() : null;
    const view = doc.defaultView;
    const isIn = rect !== null && view !== null && rect.width > 0 && rect.bottom > 0 && rect.top < view.innerHeight;
    spot.hidden = !isIn;
    if (!isIn || rect === null || view === null) return;
    const width = Math.min(rect.width, 520);
    spot.style.inlineSize = `${width}px`;
    const x = t.dir === 'rtl' ? rect.right - width : rect.left;
    spot.style.transform = `translate(${Math.max(0, x)}px, ${Math.max(0, rect.top - spot.offsetHeight - 4)}px)`;
    stand.follow();
  };
  const openCard = (): void => {
    if (shown === null) return;
    const { element, snapshot } = shown.invitation;
    card.open(snapshot, { measure: () => (element.isConnected ? element.getBoundingClientRect() : null), back: null });
  };
  const paint = (): void => {
    if (!shown?.verdict) {
      render(null, spot);
      spot.remove();
      return;
    }
    const { verdict } = shown;
    spot.dataset.theme = isDark(shown.invitation.element) ? 'dark' : 'light';
    host.root.append(spot);
    render(
      <section
        class="asy notice inline"
        data-kind={verdict.sign}
        role="region"
        aria-label={t('mail_region_invitation')}
        lang={t.lang}
        dir={t.dir}
      >
        <p class="lead">
          <span class="g">
            <Glyph name={GLYPH[verdict.sign]} size={12} />
          </span>
          <span>{say(t, verdict.headline)}</span>
        </p>
        <div class="acts">
          <button type="button" class="btn link strong" onClick={openCard}>
            {t('mail_open_card')}
          </button>
        </div>
      </section>,
      spot,
    );
    place();
  };
  spot.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => {
    render(null, spot);
    spot.remove();
  });
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
        shown = { ...shown, verdict: reply.value.verdict };
        return paint();
      });
    },
    moved: place,
    focus() {
      const button = spot.hidden ? null : spot.querySelector<HTMLElement>('button');
      button?.focus({ preventScroll: true });
      return button !== null;
    },
    orphaned: () => card.gone(),
  };
}
