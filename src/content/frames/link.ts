import type { FrameSubject } from '../../messages/areas/frames';
import type { FromFrame, Hello, ToFrame } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';

/** One frame of ours, from its loading to its end. */
export interface FrameLink {
  /** Gives the frame a subject, loading it if need be; the answer is the turn that all that concerns it carries. */
  begin(subject: FrameSubject): number;
  tell(message: ToFrame): void;
  /** Lets the page go; the next subject loads it anew. */
  drop(): void;
}

export interface FrameLinkParts {
  readonly frame: HTMLIFrameElement;
  /** Puts the frame into the page: it has an address by then, so that it loads once. */
  readonly put: () => void;
  /** Takes it out. */
  readonly remove: () => void;
  readonly ask: Ask;
  readonly told: (message: FromFrame) => void;
  /** The background would not have it, or is gone; or the page has moved the frame, which has loaded anew and is nobody's any more. */
  readonly failed: (code: string) => void;
}

/**
 * Speaks with a frame over a channel of which the page holds no end. The frame's address and its window are reached through our closed root
 * alone; the token, good once and within seconds, says who opened it.
 */
export function linkFrame({ frame, put, remove, ask, told, failed }: FrameLinkParts): FrameLink {
  let turn = 0;
  let port: MessagePort | null = null;
  /** Said first, once the page has loaded. */
  let hello: Hello | null = null;
  /** Told before the frame listened. */
  let waiting: ToFrame[] = [];
  let life = new AbortController();

  const greet = (origin: string): void => {
    if (hello === null) return;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => told(data));
    port1.start();
    frame.contentWindow?.postMessage(hello, origin, [port2]);
    port = port1;
    for (const message of waiting.splice(0)) port1.postMessage(message);
  };
  const start = async (subject: FrameSubject, mine: number): Promise<void> => {
    const { signal } = life;
    const reply = await ask('frame/open', { subject });
    if (mine !== turn || signal.aborted) return;
    if (!reply.ok) return failed(reply.problem.code);
    const { token, url, origin } = reply.value;
    if (port !== null) return port.postMessage({ tell: 'begin', turn: mine, token } satisfies ToFrame);
    const isLoading = hello !== null;
    hello = { tell: 'hello', turn: mine, token };
    if (isLoading) return;
    frame.addEventListener('load', () => (port === null ? greet(origin) : failed('moved')), { signal });
    frame.src = url;
    put();
  };
  return {
    begin(subject) {
      turn += 1;
      void start(subject, turn);
      return turn;
    },
    tell(message) {
      if (port === null) waiting.push(message);
      else port.postMessage(message);
    },
    drop() {
      life.abort();
      life = new AbortController();
      port?.close();
      port = null;
      hello = null;
      waiting = [];
      frame.removeAttribute('src');
      remove();
    },
  };
}
