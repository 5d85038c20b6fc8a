// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seen } from '../core/calls/attend';
import type { CallRequestsOf } from '../messages/areas/calls';
import type { CallSite } from '../sites/call';
import { EVERY, PACE, watchCall } from './call-watch';

let seen: Seen['state'];
let isCall: boolean;
let isHidden: boolean;
let end: AbortController;
let told: CallRequestsOf<'call/report'>[];
const site: CallSite = {
  service: 'zoom',
  matches: () => true,
  isCall: () => isCall,
  numberOf: () => '81100000001',
  see: () => ({ state: seen, dialog: false, count: 3 }),
  title: () => 'Heron status',
  anchor: () => (seen === 'in' ? document.querySelector('button') : null),
  isLaunch: () => false,
};
const start = (): void =>
  watchCall(site, document, end.signal, { report: (report) => told.push(report), attempt: () => undefined });
const show = (hidden: boolean): void => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  seen = 'before';
  isCall = true;
  isHidden = false;
  told = [];
  end = new AbortController();
  const bar = document.createElement('footer');
  bar.append(document.createElement('button'));
  const call = document.createElement('main');
  call.append(bar);
  document.body.replaceChildren(call, document.createElement('section'));
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('in a hidden tab outside a call', () => {
  it.each([true, false])('there is no timer (address of a call: %s)', (path) => {
    isCall = path;
    start();
    expect(vi.getTimerCount()).toBe(1);
    show(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([]);
    show(false);
    expect(vi.getTimerCount()).toBe(1);
  });
  it('a call that begins there is noticed by the change of the page', async () => {
    start();
    show(true);
    seen = 'in';
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.map(({ phase }) => phase)).toEqual(['start']);
  });
});

describe('in a call', () => {
  it('is looked at in a hidden tab too, and told of every half minute', () => {
    seen = 'in';
    start();
    show(true);
    vi.advanceTimersByTime(65_000);
    expect(told.map(({ phase }) => phase)).toEqual(['start', 'beat', 'beat']);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(told[0]).toMatchObject({ number: '81100000001', title: 'Heron status', place: 3 });
  });
  it('ends with the page, and with an address that is none of a call', () => {
    seen = 'in';
    start();
    window.dispatchEvent(new Event('pagehide'));
    expect(told.at(-1)?.phase).toBe('end');
    vi.advanceTimersByTime(2_000);
    expect(told.at(-1)?.phase).toBe('start');
    isCall = false;
    vi.advanceTimersByTime(2_000);
    expect(told.at(-1)?.phase).toBe('end');
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  });
  it('is not woken by tiles and captions, but by what takes the button to leave away', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    seen = 'in';
    start();
    show(true);
    const listened = observe.mock.calls.map(([node, how]) => [node.nodeName, how?.subtree]);
    expect(listened).toEqual(['FOOTER', 'MAIN', 'BODY', 'HTML', '#document'].map((name) => [name, false]));
    const see = vi.spyOn(site, 'see');
    document.querySelector('section')?.append(document.createElement('video'));
    await vi.advanceTimersByTimeAsync(EVERY - PACE - 1);
    expect(see).not.toHaveBeenCalled();
    seen = 'none';
    document.querySelector('footer')?.remove();
    await vi.advanceTimersByTimeAsync(PACE);
    expect(see).toHaveBeenCalledOnce();
    // Between rooms anything may bring it back.
    expect(observe.mock.calls.at(-1)).toEqual([document.body, { childList: true, subtree: true }]);
    observe.mockRestore();
    see.mockRestore();
  });
  it('leaves nothing running once its life is over', () => {
    seen = 'in';
    start();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
