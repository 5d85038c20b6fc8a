import type { MailDraft, MailRecipient, MailTurn } from '../../core/model';
import { recipientOf } from './addresses';
import { COMPOSE } from './selectors';
import { readTurns } from './thread';
import { readTyped, type Typed } from './typed';

/** Recipients that are read; beyond, only their number matters, and that is silence. */
const MOST = 500;

/** A compose on the page. */
export interface Compose {
  readonly body: HTMLElement;
  readonly root: HTMLElement;
  readonly where: 'window' | 'inline' | 'pop-out';
}

export interface ComposeReading {
  readonly compose: Compose;
  readonly draft: Omit<MailDraft, 'visit'>;
  readonly typed: Typed;
  /** Minimised, or in an old view that Gmail keeps hidden. */
  readonly hidden: boolean;
  /** What was looked for and found, for the self-check. */
  readonly found: { readonly subject: boolean; readonly recipients: boolean };
}

/** Every compose of the document, visible or not, each body once. */
export function findComposes(doc: Document): Compose[] {
  return [...doc.querySelectorAll<HTMLElement>(COMPOSE.body)].flatMap((body) => {
    const root = rootOf(body);
    return root === null ? [] : [{ body, root, where: whereOf(body, root) }];
  });
}

function rootOf(body: HTMLElement): HTMLElement | null {
  for (const selector of COMPOSE.root) {
    const found = body.closest<HTMLElement>(selector);
    if (found !== null) return selector === 'table.aoP' ? found.parentElement : found;
  }
  return null;
}

function whereOf(body: HTMLElement, root: HTMLElement): Compose['where'] {
  if (body.closest(COMPOSE.dialog) !== null || body.closest('.aSs, .aSt') !== null) return 'window';
  if (body.ownerDocument.body.matches('.xE.xp') || root.matches('[role="main"]')) return 'pop-out';
  return 'inline';
}

/** True when the body takes no room: minimised windows, views that Gmail keeps, a window that was closed while saving. */
export function isHidden({ body }: Compose): boolean {
  if (!body.isConnected) return true;
  const style = body.ownerDocument.defaultView?.getComputedStyle(body);
  if (style?.display === 'none' || style?.visibility === 'hidden') return true;
  return body.getClientRects().length === 0;
}

/** Reads a compose as it stands. It changes nothing and never throws on a page that is half gone. */
export function readCompose(compose: Compose): ComposeReading {
  const { root } = compose;
  const chips = readRecipients(root);
  const typed = readBody(compose);
  const subject = root.querySelector<HTMLInputElement>(COMPOSE.subject);
  return {
    compose,
    typed,
    hidden: isHidden(compose),
    draft: {
      thread: threadOf(root),
      recipients: chips.recipients,
      unreadable: chips.unreadable,
      subject: (subject?.value || headingOf(compose)).slice(0, 300),
      typed: typed.text,
      quoted: typed.quoted,
      turns: turnsOf(compose),
    },
    found: { subject: subject !== null, recipients: root.querySelector(COMPOSE.recipients) !== null && !chips.isLost },
  };
}

function readBody({ body, root }: Compose): Typed {
  const plain = root.querySelector<HTMLTextAreaElement>(COMPOSE.plain);
  if (plain !== null && plain.value !== '' && body.textContent.trim() === '')
    return { text: plain.value.slice(0, 8_000), quoted: '', pieces: [] };
  return readTyped(body);
}

/** `isLost`: something looks like a recipient and has not all the marks of one. */
function readRecipients(root: HTMLElement): { recipients: readonly MailRecipient[]; unreadable: number; isLost: boolean } {
  const recipients: MailRecipient[] = [];
  let unreadable = 0;
  let isLost = false;
  const take = (one: MailRecipient | null): void => {
    if (one === null) unreadable += 1;
    else if (recipients.length < MOST) recipients.push(one);
    else unreadable += 1;
  };
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const fields = [...root.querySelectorAll<HTMLElement>(COMPOSE.field(field))];
    const chips = new Set(fields.flatMap((one) => [...one.querySelectorAll<HTMLElement>(COMPOSE.chip)]));
    for (const chip of chips) take(recipientOf(chip.dataset.hovercardId ?? '', chip.dataset.name, field));
    const traces = fields.flatMap((one) => [...one.querySelectorAll<HTMLElement>(COMPOSE.chipTrace)]);
    const strange = traces.filter((one) => one.closest(COMPOSE.chip) === null && one.querySelector(COMPOSE.chip) === null);
    unreadable += strange.length;
    isLost ||= strange.length > 0;
    if (chips.size > 0) continue;
    for (const old of root.querySelectorAll<HTMLInputElement>(COMPOSE.oldChip(field))) {
      const written = old.value.trim();
      if (written !== '') take(recipientOf(written, nameIn(written), field));
    }
  }
  isLost ||= recipients.length + unreadable === 0 && root.querySelector(COMPOSE.oldChips) !== null;
  return { recipients, unreadable, isLost };
}

const nameIn = (written: string): string | null => {
  const at = written.lastIndexOf('<');
  return at > 0 ? written.slice(0, at).replaceAll('"', '').trim() : null;
};

/** Since 2025 ids may be the text "undefined" until first saved. */
const real = (value: string | undefined): string | null =>
  value === undefined || value === '' || value === 'undefined' ? null : value.slice(0, 200);

const threadOf = (root: HTMLElement): string | null =>
  real(root.querySelector<HTMLInputElement>(COMPOSE.thread)?.value) ??
  real(root.querySelector<HTMLInputElement>(COMPOSE.legacyThread)?.value);

/** The messages that are answered: an inline reply stands among them, one in a window names one; a new mail answers none. */
function turnsOf({ body, root, where }: Compose): readonly MailTurn[] | null {
  const valueOf = (selector: string): string | null => real(root.querySelector<HTMLInputElement>(selector)?.value);
  const answered = valueOf(COMPOSE.answered);
  const isReply =
    where === 'inline' ||
    answered !== null ||
    valueOf(COMPOSE.legacyThread) !== null ||
    (valueOf(COMPOSE.thread)?.startsWith('#thread-f:') ?? false);
  return isReply ? readTurns(body.ownerDocument, where === 'inline' ? root : null, answered) : [];
}

/** An inline reply has no subject of its own to see: the thread's heading stands for it. */
function headingOf({ body, where }: Compose): string {
  if (where !== 'inline') return '';
  const headings = [...body.ownerDocument.querySelectorAll<HTMLElement>('h2.hP, h2[data-legacy-thread-id]')];
  return headings.find((one) => one.getClientRects().length > 0)?.textContent.trim() ?? '';
}
