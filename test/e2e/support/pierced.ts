import type { CDPSession, ElementHandle, Frame, Page } from 'playwright-core';
import { until } from './until';

/** A node of the page as the debugger sees it: closed shadow roots are open to it, as they are to nobody else. */
interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** An element inside one of the page's closed shadow roots, or in a frame of the extension that stands in one. */
export interface Pierced {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text below, as written in the tree. */
  readonly text: string;
  readonly backendNodeId: number;
  /** Of an element in a frame. */
  readonly inFrame?: { readonly frame: Frame; readonly handle: ElementHandle };
}

/** Frames of the extension in a page, whichever address they go by. */
export const ownFrames = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));

/** The frame of the card and the tip, once it has drawn something. */
export const cardFrame = (page: Page): Promise<Frame> =>
  until('a card or a tip in its frame', async () => {
    for (const frame of ownFrames(page)) if ((await frame.locator('#app > *').count()) > 0) return frame;
    return null;
  });

/** A press counts once the frame has been seen: the frame itself says when. */
export const seen = (frame: Frame): Promise<unknown> =>
  until('the frame seen', () => frame.evaluate(() => document.documentElement.dataset.seen !== undefined));

/** Reads what the extension draws inside closed shadow roots and in its frames, through the debugger; the shipped build stays as it is. */
export class Piercer {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Piercer> {
    return new Piercer(page, await page.context().newCDPSession(page));
  }

  /** All elements inside closed shadow roots that the test is true of, in document order; those of frames follow. */
  async all(matches: (element: Pierced) => boolean): Promise<Pierced[]> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
    const found: Pierced[] = [];
    collect(root, false, found);
    const inFrames = await Promise.all(ownFrames(this.page).map((frame) => elementsOf(frame).catch(() => [])));
    return [...found, ...inFrames.flat()].filter(matches);
  }

  /** Waits until the test is true of at least one element; gives the first. */
  async first(what: string, matches: (element: Pierced) => boolean, seconds = 40): Promise<Pierced> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const [one] = await this.all(matches);
      if (one) return one;
      if (Date.now() > end) throw new Error(`never drawn: ${what}`);
      await this.frame();
    }
  }

  /** Waits until the test is true of no element. */
  async none(what: string, matches: (element: Pierced) => boolean, seconds = 40): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while ((await this.all(matches)).length > 0) {
      if (Date.now() > end) throw new Error(`still drawn: ${what}`);
      await this.frame();
    }
  }

  /** Middle of an element in the window, or null when it has no box. */
  async middle(element: Pierced): Promise<{ x: number; y: number; width: number; height: number } | null> {
    if (element.inFrame !== undefined) {
      const rect = await element.inFrame.handle.boundingBox().catch(() => null);
      return rect && { ...rect, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    const box = await this.session.send('DOM.getBoxModel', { backendNodeId: element.backendNodeId }).catch(() => null);
    if (!box) return null;
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box.model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 };
  }

  /** Clicks the middle of an element, as a person would: once it stands still. */
  async click(element: Pierced): Promise<void> {
    if (element.inFrame === undefined)
      await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: element.backendNodeId }).catch(() => undefined);
    else {
      await element.inFrame.handle.scrollIntoViewIfNeeded();
      await seen(element.inFrame.frame);
    }
    let at = await this.middle(element);
    for (let looks = 0; looks < 60; looks += 1) {
      await this.frame();
      const before = at;
      at = await this.middle(element);
      if (at !== null && at.x === before?.x && at.y === before.y) break;
    }
    if (!at) throw new Error(`nothing to click: ${element.name} ${element.text.slice(0, 40)}`);
    await this.page.mouse.click(at.x, at.y);
  }

  /** Lets the page draw one frame. */
  private async frame(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
  }
}

function collect(node: DomNode, shadowed: boolean, found: Pierced[]): void {
  if (shadowed && node.nodeType === 1) {
    const attributes: Record<string, string> = {};
    const flat = node.attributes ?? [];
    for (let i = 0; i < flat.length; i += 2) attributes[flat[i] ?? ''] = flat[i + 1] ?? '';
    found.push({ name: node.nodeName.toLowerCase(), attributes, text: textOf(node), backendNodeId: node.backendNodeId });
  }
  for (const child of node.children ?? []) collect(child, shadowed, found);
  for (const root of node.shadowRoots ?? []) collect(root, true, found);
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** What a frame has drawn, in document order. */
async function elementsOf(frame: Frame): Promise<Pierced[]> {
  const handles = await frame.$$('#app *');
  const facts = await frame.evaluate((all) => {
    const words = (node: Node): string =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : [...node.childNodes].map(words).join(' ').replaceAll(/\s+/gu, ' ').trim();
    return all.map((one) => ({
      name: one.nodeName.toLowerCase(),
      attributes: Object.fromEntries([...(one as Element).attributes].map(({ name, value }) => [name, value])),
      text: words(one),
    }));
  }, handles as ElementHandle[]);
  return facts.map((one, at) => ({ ...one, backendNodeId: 0, inFrame: { frame, handle: handles[at] as ElementHandle } }));
}
