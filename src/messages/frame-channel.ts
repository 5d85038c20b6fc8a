/**
 * What a content script and a frame that it opened tell each other, over a channel of which the page holds no end: places, sizes and
 * moments. What is private the frame asks the background for itself.
 */

/** What a card's frame shows: nothing yet, the sentence behind a mark, or the card. */
export type FrameView = 'none' | 'tip' | 'card';

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
  | { readonly tell: 'sight'; readonly clear: boolean };

export type FromFrame =
  /** Drawn, this large. */
  | { readonly tell: 'size'; readonly turn: number; readonly width: number; readonly height: number }
  /** The person writes in it: it is not closed under their hands. */
  | { readonly tell: 'busy'; readonly turn: number; readonly busy: boolean }
  | { readonly tell: 'close'; readonly turn: number };

/** The first message to a frame: it comes with the frame's end of the channel, and counts only if its token is good. */
export interface Hello {
  readonly tell: 'hello';
  readonly turn: number;
  readonly token: string;
}
