/** The extension's API for content scripts, which may outlive it. Chrome names it `chrome`, Firefox `browser`. */
import type { Ask, Push } from '../messages/messages';
import { isPush, isWithdrawal, makeAsk } from './door';
import { makeTranslate } from './i18n';

type Listener = (message: unknown, sender: { id?: string }) => void;

/** The part of the API that a content script needs, the same in both browsers since Chrome 99 (promises). */
interface ContentApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly i18n: { getMessage(key: string): string; getUILanguage(): string };
}

const scope = globalThis as { browser?: ContentApi; chrome?: ContentApi };
const api = scope.browser ?? scope.chrome;

/** False once the extension was updated, disabled or removed under the open page: then this copy must clean up and stop. */
export function isAlive(): boolean {
  try {
    return typeof api?.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Asks the background; never rejects. */
export const ask: Ask = makeAsk(async (message) => api?.runtime.sendMessage(message), isAlive);

/** Calls the handler for each push of the background until the signal is aborted. */
export const onPush = (handler: (push: Push) => void, signal: AbortSignal): void =>
  hear((message) => (isPush(message) ? handler(message) : undefined), signal);

/** Calls the handler when the person takes the right to this page back. */
export const onWithdrawn = (handler: () => void, signal: AbortSignal): void =>
  hear((message) => (isWithdrawal(message, location.hostname) ? handler() : undefined), signal);

function hear(handler: (message: unknown) => void, signal: AbortSignal): void {
  if (!api || signal.aborted) return;
  const listener: Listener = (message, sender) => {
    if (sender.id === api.runtime.id) handler(message);
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the API object throws; then the browser has dropped the listener already.
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  });
}

const lookups = new Map<string, string>();

/** Cached, so that texts still come when the extension has gone and the API throws. */
function lookup(key: string): string {
  const known = lookups.get(key);
  if (known !== undefined) return known;
  try {
    const text = api?.i18n.getMessage(key) ?? '';
    lookups.set(key, text);
    return text;
  } catch {
    return '';
  }
}

function browserLanguage(): string {
  try {
    return api?.i18n.getUILanguage() ?? 'en';
  } catch {
    return 'en';
  }
}

export const translate = makeTranslate(lookup, browserLanguage);

/** Takes the words of a language that was chosen apart from the browser's; true when there are such. */
export async function takeChosenWords(): Promise<boolean> {
  const reply = await ask('page/words', {});
  if (!reply.ok || reply.value.lang === null) return false;
  for (const [key, word] of Object.entries(reply.value.words)) lookups.set(key, word);
  Object.assign(translate, { lang: reply.value.lang });
  return true;
}
