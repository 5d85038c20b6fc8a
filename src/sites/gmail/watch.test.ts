// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteHealth } from '../../core/model';
import type { ComposeReading } from './compose';
import { loadPage } from './fixtures/load';
import { LOOK, PAUSE, watchGmail, type OpenCompose } from './watch';

/** Observers that are at work, by counting what is begun and ended. */
let observing = 0;
class Counted extends MutationObserver {
  #on = false;
  override observe(...given: Parameters<MutationObserver['observe']>): void {
    if (!this.#on) observing += 1;
    this.#on = true;
    super.observe(...given);
  }
  override disconnect(): void {
    if (this.#on) observing -= 1;
    this.#on = false;
    super.disconnect();
  }
}

interface Heard {
  readonly reads: (readonly [OpenCompose, ComposeReading, SiteHealth])[];
  readonly closed: OpenCompose[];
  readonly blind: string[];
}

function watch(signal: AbortSignal): Heard {
  const heard: Heard = { reads: [], closed: [], blind: [] };
  watchGmail(document, signal, {
    read: (open, reading, health) => void heard.reads.push([open, reading, health]),
    closed: (open) => void heard.closed.push(open),
    invitation: () => undefined,
    blind: (health) => void heard.blind.push(health.state),
    moved: () => undefined,
  });
  return heard;
}

const put = (): void => document.body.replaceChildren(...loadPage('window').body.children);

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Counted);
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
  observing = 0;
  end = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a message that cannot be found', () => {
  it('is told of once, after some seconds', async () => {
    const heard = watch(end.signal);
    put();
    for (const body of document.querySelectorAll('[contenteditable]')) body.removeAttribute('contenteditable');
    await vi.advanceTimersByTimeAsync(2 * LOOK);
    expect(heard.blind).toEqual([]);
    await vi.advanceTimersByTimeAsync(10 * LOOK);
    expect([heard.blind, heard.reads]).toEqual([['asleep'], []]);
  });
});

describe('a compose', () => {
  it('is found within a second, and read', () => {
    const heard = watch(end.signal);
    put();
    vi.advanceTimersByTime(LOOK + 10);
    expect(heard.reads).toHaveLength(1);
    expect(heard.reads[0]?.[1].draft.subject).toBe('Zahlen für Oktober');
  });
  it('is read after a pause in the typing, not while it goes on', () => {
    put();
    const heard = watch(end.signal);
    vi.advanceTimersByTime(10);
    const before = heard.reads.length;
    const body = document.querySelector<HTMLElement>('[g_editable]');
    for (let letter = 0; letter < 5; letter += 1) {
      body?.dispatchEvent(new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(PAUSE - 100);
    }
    expect(heard.reads).toHaveLength(before);
    vi.advanceTimersByTime(200);
    expect(heard.reads).toHaveLength(before + 1);
  });
  it('that is closed leaves no observer and no listener that hears', () => {
    put();
    const heard = watch(end.signal);
    vi.advanceTimersByTime(10);
    expect(observing).toBe(1);
    const root = document.querySelector('.M9');
    document.body.replaceChildren();
    vi.advanceTimersByTime(LOOK + 10);
    expect(heard.closed).toHaveLength(1);
    expect(heard.closed[0]?.signal.aborted).toBe(true);
    expect(observing).toBe(0);
    const before = heard.reads.length;
    root?.dispatchEvent(new Event('input', { bubbles: true }));
    vi.advanceTimersByTime(PAUSE * 2);
    expect(heard.reads).toHaveLength(before);
  });
  it('ends with the signal, and so do the timers', () => {
    put();
    const heard = watch(end.signal);
    vi.advanceTimersByTime(10);
    end.abort();
    expect(heard.closed).toHaveLength(1);
    expect(observing).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
