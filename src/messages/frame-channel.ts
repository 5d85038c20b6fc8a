/**
 * What a content script and a frame that it opened tell each other, over a channel of which the page holds no end: places, sizes and
 * moments. What is private the frame asks the background for itself.
 */

/** What a frame shows: nothing yet, the sentence behind a mark, the card, or the one thing that stands in the page by itself. */
export type FrameView = 'none' | 'tip' | 'card' | 'line';

/** What a frame asks of the page around, since it can be done there alone: each upon a press of the person. */
export type PageAct =
  /** Into the text that is written: in place of the sentence that was marked, at the caret, or at the end on a line of its own. */
  | { readonly act: 'insert'; readonly text: string; readonly place: 'sentence' | 'caret' | 'end' }
  | { readonly act: 'undo' }
  /** Opens the host's own dialog for sending later. */
  | { readonly act: 'schedule' }
  /** Opens the meeting's card beside. */
  | { readonly act: 'card' };

/** What only the page around knows of how a frame should look. */
export interface FrameLook {
  readonly dark: boolean;
  /** The largest that the frame may become, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type ToFrame =
  /** A new subject; whatever comes for an earlier turn is void. */
  | { readonly tell: 'begin'; readonly turn: number; readonly token: string }
  | { readonly tell: 'show'; readonly turn: number; readonly view: FrameView; readonly look: FrameLook }
  /** Whether the page around lets the frame be seen as it is: nothing over it, nothing that makes it pale. */
  | { readonly tell: 'sight'; readonly clear: boolean }
  /** Whether what was asked of the page could be done. */
  | { readonly tell: 'done'; readonly done: boolean }
  /** The focus has been given to the frame. */
  | { readonly tell: 'focus' };

export type FromFrame =
  /** Drawn, this large. */
  | { readonly tell: 'size'; readonly turn: number; readonly width: number; readonly height: number }
  /** The person writes in it, or it says what was done: it is not closed under their hands. */
  | { readonly tell: 'busy'; readonly turn: number; readonly busy: boolean }
  | { readonly tell: 'act'; readonly turn: number; readonly act: PageAct }
  /** `thanks`: the person said that it was not useful, which is to be heard once it has gone. */
  | { readonly tell: 'close'; readonly turn: number; readonly thanks?: true };

/** The first message to a frame: it comes with the frame's end of the channel, and counts only if its token is good. */
export interface Hello {
  readonly tell: 'hello';
  readonly turn: number;
  readonly token: string;
}
