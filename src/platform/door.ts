import { fail } from '../core/model';
import { PROTOCOL, type Ask, type Kind, type Push, type Reply, type Requests, type Withdrawal } from '../messages/messages';

/** Sends one message to the background and gives back whatever came, undefined or null when nobody answered. */
export type Send = (message: unknown) => Promise<unknown>;

/** What Chrome and Firefox say when the extension was updated or removed under an open page. */
const GONE = /context invalidated|extension context|message manager disconnected|conduits|dead object/iu;

function isReply(answer: unknown): answer is Reply {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/**
 * Makes the function that asks the background. It never rejects: `gone` when the extension was replaced under the page,
 * `no-answer` when the background did not answer (Firefox gives undefined, Chrome null or an error).
 */
export function makeAsk(send: Send, isAlive: () => boolean): Ask {
  return async <K extends Kind>(kind: K, fields: Requests[K]): Promise<Reply<K>> => {
    if (!isAlive()) return fail('gone');
    try {
      const answer = await send({ v: PROTOCOL, kind, ...fields });
      return isReply(answer) ? (answer as Reply<K>) : fail(isAlive() ? 'no-answer' : 'gone');
    } catch (error) {
      return fail(!isAlive() || GONE.test(String(error)) ? 'gone' : 'no-answer');
    }
  };
}

/** True for what the background pushes; anything else that passes by (a question to the background) is not for us. */
export function isPush(message: unknown): message is Push {
  if (typeof message !== 'object' || message === null) return false;
  const { v, kind } = message as { v?: unknown; kind?: unknown };
  return v === PROTOCOL && (kind === 'push/refresh' || kind === 'push/open-card' || kind === 'push/feed');
}

/** Whether a message withdraws the right to a page of this host. Of a pattern only the host counts: our rights are to whole sites. */
export function isWithdrawal(message: unknown, host: string): boolean {
  const { v, kind, origins } = (message ?? {}) as Partial<Withdrawal>;
  if (v !== PROTOCOL || kind !== 'push/withdrawn' || !Array.isArray(origins)) return false;
  return origins.some((pattern) => {
    const [, of = ''] = /^[^:]+:\/\/([^/]+)\//u.exec(String(pattern)) ?? [];
    return pattern === '<all_urls>' || of === '*' || of === host || (of.startsWith('*.') && `.${host}`.endsWith(of.slice(1)));
  });
}
