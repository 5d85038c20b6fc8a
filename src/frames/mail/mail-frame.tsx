import type { JSX } from 'preact';
import type { FrameLook } from '../../messages/frame-channel';
import type { PageAct } from '../../messages/frame-channel';
import { createStage } from '../parts/stage';
import type { Frame, FrameParts } from '../parts/start';
import { createInvitationLine } from './invitation-line';
import { createMailLine } from './mail-line';

/** What one line of the frame draws with. */
export interface LineParts extends Pick<FrameParts, 'ask' | 't'> {
  readonly paint: () => void;
  readonly close: () => void;
  /** The same, once the person has said that it was not useful. */
  readonly thank: () => void;
  /** Has the page around do what can be done there alone; false when it could not. */
  readonly act: (what: PageAct) => Promise<boolean>;
  /** What was done is said, and stays. */
  readonly busy: (busy: boolean) => void;
}

/** One of the things that the frame may be about. */
export interface Line<Subject> {
  begun(subject: Subject): void;
  /** What there is to draw; null while nothing is known. */
  draw(): JSX.Element | null;
  /** Another one: another thing is shown. */
  key(): string;
  /** Said to screen readers when it is another one. */
  words(): string;
}

/** The notice or the line of an invitation, whichever the frame was opened for. */
export function createMailFrame({ root, ask, t, sight, tell }: FrameParts): Frame {
  let turn = 0;
  let isShown = false;
  let answer: ((done: boolean) => void) | null = null;
  const close = (): void => tell({ tell: 'close', turn });
  const stage = createStage({
    root,
    sight,
    close,
    measured: (width, height) => tell({ tell: 'size', turn, width, height }),
  });
  const speak = createVoice(root.ownerDocument);
  const paint = (): void => {
    const part = line !== null && isShown ? line.draw() : null;
    stage.paint(part, part === null ? '' : (line?.key() ?? ''));
    if (part !== null) speak(line?.words() ?? '');
  };
  const parts: LineParts = {
    ask,
    t,
    paint,
    close,
    thank: () => tell({ tell: 'close', turn, thanks: true }),
    act(act) {
      tell({ tell: 'act', turn, act });
      return new Promise((resolve) => (answer = resolve));
    },
    busy: (busy) => tell({ tell: 'busy', turn, busy }),
  };
  const mail = createMailLine(parts);
  const invitation = createInvitationLine(parts);
  let line: Pick<Line<never>, 'draw' | 'key' | 'words'> | null = null;
  // The caret stays where it is, whatever of the notice is pressed.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  const show = (look: FrameLook): void => {
    isShown = true;
    stage.wear(look);
    paint();
  };
  return {
    begun(next, subject) {
      turn = next;
      if (subject.kind === 'meeting') return;
      root.classList.toggle('read', subject.kind === 'invitation');
      if (subject.kind === 'mail') {
        line = mail;
        mail.begun(subject);
      } else {
        line = invitation;
        invitation.begun(subject);
      }
    },
    told(message) {
      if (message.tell === 'sight') sight.around(message.clear);
      else if (message.tell === 'focus') root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      else if (message.tell === 'done') answer?.(message.done);
      else show(message.look);
    },
  };
}

/** Says what is new to screen readers: within the frame, where the page finds no word of it. */
function createVoice(doc: Document): (words: string) => void {
  const place = doc.createElement('p');
  place.className = 'vh';
  place.role = 'status';
  doc.body.append(place);
  return (words) => {
    if (words !== place.textContent) place.textContent = words;
  };
}
