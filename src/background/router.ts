/** One message in, one reply out. Whoever may not ask gets silence; whoever asks badly gets a problem; nothing throws. */
import { fail, type Instant, type Zone } from '../core/model';
import type { Kind, Reply, Requests } from '../messages/messages';
import { makePace } from '../messages/pace';
import { maySend, namesOwnSite, recognise, type SenderFacts } from '../messages/policy';
import { measurePlain, PAGE_ROOM } from '../messages/plain';
import { kindOf, validate } from '../messages/validate';
import { failureOf, type Store } from '../store';
import type { Context, Handlers, Reach } from './context';

export interface Household {
  readonly own: { readonly id: string; readonly origin: string };
  readonly handlers: Handlers;
  readonly reach: Reach;
  readonly lang: string;
  readonly t: Context['t'];
  /** Opens the store once in the life of this worker. */
  store(): Promise<Store>;
  /** Opens it anew, after an erase. */
  reopen(): Promise<Store>;
  now(): Instant;
  zone(): Zone;
  surprised(code: string, error: unknown): void;
}

/** Messages that were not answered, by reason: how a test or a developer sees what silence hides. */
export interface Refusals {
  unknownKind: number;
  sender: number;
  fields: number;
  pace: number;
}

/** What is not even plain data, or too large to be looked at, counts for as much as may be sent. */
const MOST = PAGE_ROOM.characters;

export interface Router {
  /** Undefined: not for us, not answered. */
  answer(message: unknown, sender: SenderFacts): Promise<Reply> | undefined;
  readonly refusals: Readonly<Refusals>;
}

export function makeRouter(house: Household): Router {
  const pace = makePace();
  const refusals: Refusals = { unknownKind: 0, sender: 0, fields: 0, pace: 0 };
  const refuse = (why: keyof Refusals): undefined => {
    refusals[why] += 1;
  };

  return {
    refusals,
    answer(message, facts) {
      const kind = kindOf(message);
      if (kind === null) return refuse('unknownKind');
      const sender = recognise(facts, house.own);
      if (!sender || !maySend(sender, kind)) return refuse('sender');
      const size = sender.role === 'page' ? (measurePlain(message, PAGE_ROOM) ?? MOST) : 0;
      if (sender.role === 'page' && !pace.allows(sender.tabId, house.now(), size)) {
        refuse('pace');
        return Promise.resolve(fail('too-many'));
      }
      const checked = validate(kind, message);
      if (!checked.ok || !namesOwnSite(sender, checked.value as Parameters<typeof namesOwnSite>[1])) {
        refuse('fields');
        return Promise.resolve(checked.ok ? fail('bad-message', { kind, field: 'site' }) : checked);
      }
      const { v: _version, kind: _kind, ...fields } = checked.value;
      return serve(house, kind, fields, sender);
    },
  };
}

/** What a handler works with now. */
export async function contextOf(house: Household, sender: Context['sender']): Promise<Context> {
  return {
    store: await house.store(),
    reopen: () => house.reopen(),
    now: house.now(),
    zone: house.zone(),
    lang: house.lang,
    t: house.t,
    sender,
    reach: house.reach,
  };
}

async function serve<K extends Kind>(
  house: Household,
  kind: K,
  fields: Requests[K],
  sender: Context['sender'],
): Promise<Reply<K>> {
  try {
    return await house.handlers[kind](fields, await contextOf(house, sender));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null || failure === 'storage-broken') house.surprised(`message/${kind.replace('/', '-')}`, error);
    return fail(failure ?? 'unexpected');
  }
}
