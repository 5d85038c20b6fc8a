import { describe, expect, it } from 'vitest';
import { ok } from '../core/model';
import type { Context, Handlers } from './context';
import { makeRenewal } from './glances';

/** Handlers that are held until they are let go, and tell in which order things happen. */
function held() {
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  const answer = (name: string) => async () => {
    log.push(name);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return ok({});
  };
  const handlers = { 'popup/state': answer('popup'), 'report/week': answer('report') } as unknown as Handlers;
  const letGo = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const renew = makeRenewal(
    handlers,
    async () => ({}) as Context,
    async () => void log.push('drop'),
  );
  return { log, letGo, renew };
}

describe('what pages paint first', () => {
  it('is dropped before it is made again', async () => {
    const { log, letGo, renew } = held();
    const done = renew();
    await letGo();
    await letGo();
    await letGo();
    await done;
    expect(log).toEqual(['drop', 'popup', 'report']);
  });

  it('is made once more for all changes that came while it was made', async () => {
    const { log, letGo, renew } = held();
    const all = [renew(), renew(), renew()];
    for (let step = 0; step < 8; step += 1) await letGo();
    await Promise.all(all);
    expect(log.filter((one) => one === 'drop')).toHaveLength(3);
    expect(log.filter((one) => one === 'popup').length).toBeLessThanOrEqual(2);
    expect(log.at(-1)).toBe('report');
  });

  it('is made by the next change after one that failed', async () => {
    let made = 0;
    const failing = { 'popup/state': async () => Promise.reject(new Error('no')), 'report/week': async () => ok({}) };
    const renew = makeRenewal(
      failing as unknown as Handlers,
      async () => {
        made += 1;
        return {} as Context;
      },
      async () => {},
    );
    await expect(renew()).rejects.toThrow('no');
    await expect(renew()).rejects.toThrow('no');
    expect(made).toBe(2);
  });
});
