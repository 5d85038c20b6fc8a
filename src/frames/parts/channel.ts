import type { FrameSubject } from '../../messages/areas/frames';
import type { FromFrame, Hello, ToFrame } from '../../messages/frame-channel';

export interface ChannelParts {
  /** Spends a token; null when it is not good. */
  readonly begin: (token: string) => Promise<FrameSubject | null>;
  readonly begun: (turn: number, subject: FrameSubject) => void;
  readonly told: (message: Exclude<ToFrame, { tell: 'begin' }>) => void;
}

export interface Channel {
  tell(message: FromFrame): void;
}

const isHello = (data: unknown): data is Hello => {
  if (typeof data !== 'object' || data === null) return false;
  const { tell, turn, token } = data as Partial<Hello>;
  return tell === 'hello' && typeof turn === 'number' && typeof token === 'string';
};

/**
 * Waits for whoever comes with a good token, and from then on listens to them alone. Before that nothing is shown and nothing is heard, and
 * nothing is ever told to the window around.
 */
export function openChannel(view: Window, { begin, begun, told }: ChannelParts): Channel {
  let port: MessagePort | null = null;
  let last = 0;
  const start = async (turn: number, token: string, from: MessagePort): Promise<void> => {
    last = turn;
    const subject = await begin(token);
    if (subject !== null && port === null) listen(from);
    if (from !== port) from.close();
    else if (subject !== null && turn === last) begun(turn, subject);
  };
  const listen = (from: MessagePort): void => {
    port = from;
    view.removeEventListener('message', hello);
    from.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
      if (data.tell === 'begin') void start(data.turn, data.token, from);
      else told(data);
    });
    from.start();
  };
  const hello = ({ data, ports: [from] }: MessageEvent<unknown>): void => {
    if (isHello(data) && from !== undefined) void start(data.turn, data.token, from);
  };
  view.addEventListener('message', hello);
  return { tell: (message) => port?.postMessage(message) };
}
