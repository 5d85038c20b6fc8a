import type { FrameSubject } from '../../messages/areas/frames';
import type { FromFrame, ToFrame } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { ask, takeChosenWords, translate } from '../../platform/content';
import type { Translate } from '../../ui/contract';
import { openChannel } from './channel';
import { type Sight, watchSight } from './sight';

/** What a frame is made with. */
export interface FrameParts {
  readonly root: HTMLElement;
  readonly ask: Ask;
  readonly t: Translate;
  readonly sight: Sight;
  readonly tell: (message: FromFrame) => void;
}

/** What a frame does with what it is told. */
export interface Frame {
  begun(turn: number, subject: FrameSubject): void;
  told(message: Exclude<ToFrame, { tell: 'begin' }>): void;
}

/** Starts the one frame of a document: with the person's words, and with nothing to show before a token has been spent. */
export function startFrame(create: (parts: FrameParts) => Frame): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const words = takeChosenWords();
  const frame = create({ root, ask, t: translate, sight: watchSight(root), tell: (message) => channel.tell(message) });
  const channel = openChannel(window, {
    async begin(token) {
      const [reply] = await Promise.all([ask('frame/begin', { token }), words]);
      document.documentElement.lang = translate.lang;
      document.documentElement.dir = translate.dir;
      return reply.ok ? reply.value.subject : null;
    },
    begun: (turn, subject) => frame.begun(turn, subject),
    told: (message) => frame.told(message),
  });
}
