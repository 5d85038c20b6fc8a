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

/** Who wrote in the thread that a reply stands in, oldest first. Collapsed messages name their writer too. */
export function readTurns(doc: Document, within: Element): MailTurn[] {
  const now = Date.now();
  const thread = within.closest('[role="main"], [role="list"]') ?? doc;
  const turns: MailTurn[] = [];
  for (const message of thread.querySelectorAll<HTMLElement>(READING.message)) {
    if (turns.length >= MOST_TURNS) break;
    const from = bareAddress(message.querySelector(READING.from)?.getAttribute('email') ?? '');
    if (from !== null) turns.push({ from, at: receivedAt(message.dataset.legacyMessageId, now) });
  }
  return turns;
}
