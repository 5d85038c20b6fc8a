/** The extension's API for the background and the extension's own pages: `browser` in Firefox, `chrome` in Chrome, with promises in both. */
import type { Browser, Runtime } from 'webextension-polyfill';
import { logSurprise } from './log';

const scope = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export const browser: Browser = scope.browser ?? scope.chrome;
const isFirefox = scope.browser !== undefined;
export type { Runtime, Tabs } from 'webextension-polyfill';

type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * A listener that answers as the function given does, or leaves a message alone. Firefox takes the promise itself, which is how its
 * documentation asks for a late answer; Chrome takes the callback.
 */
export function answering(answer: Answer): Runtime.OnMessageListener {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): Promise<unknown> | true | undefined => {
    const reply = answer(message, sender);
    if (reply === undefined || isFirefox) return reply;
    reply.then(respond).catch((error: unknown) => logSurprise('reply', error));
    return true;
  };
  return listener as Runtime.OnMessageListenerCallback;
}
