import type { Instant, MailTurn } from '../../core/model';
import { bareAddress } from './addresses';
import { READING } from './selectors';

const MOST_TURNS = 200;
/** Gmail opened in April 2004. */
const FIRST = Date.UTC(2004, 3, 1);
/** The lower bits of an id tell messages of one millisecond apart. */
const ID_BITS = 20n;

/**
 * When a message reached the mailbox: Gmail's ids are numbers whose upper bits are milliseconds. The date that is shown is translated and has no zone,
 * so it is never read.
 * @returns null when the id does not say, or says something absurd
 */
export function receivedAt(legacyId: string | undefined, now: Instant): Instant | null {
  if (legacyId === undefined || !/^[0-9a-f]{14,16}$/u.test(legacyId)) return null;
  const at = Number(BigInt(`0x${legacyId}`) >> ID_BITS);
  return at >= FIRST && at <= now + 86_400_000 ? at : null;
}

/**
 * Who wrote in the thread that a reply stands in, oldest first. Collapsed messages name their writer too; one in the middle that does not is left out.
 * @param answered the message that is answered, as the compose names it; found anywhere on the page for a reply in a window
 * @returns null when the thread is not on the page, or its last message does not say who wrote it: then nobody knows who was the last to write
 */
export function readTurns(doc: Document, within: Element | null, answered: string | null): MailTurn[] | null {
  const now = Date.now();
  const from = within ?? (answered === null ? null : messageOf(doc, answered));
  if (from === null) return null;
  const thread = from.closest('[role="main"], [role="list"]') ?? doc;
  const turns: (MailTurn | null)[] = [...thread.querySelectorAll<HTMLElement>(READING.message)]
    .slice(-MOST_TURNS)
    .map((message) => {
      const writer = bareAddress(message.querySelector(READING.from)?.getAttribute('email') ?? '');
      return writer === null ? null : { from: writer, at: receivedAt(message.dataset.legacyMessageId, now) };
    });
  return (turns.at(-1) ?? null) === null ? null : turns.filter((turn) => turn !== null);
}

/** A message by its id. Compared and not selected by: the id is the page's own text. */
const messageOf = (doc: Document, id: string): Element | null =>
  [...doc.querySelectorAll<HTMLElement>(READING.message)].find(({ dataset }) => dataset.messageId === id) ?? null;
