import { describe, expect, it } from 'vitest';
import { inSlices, SLICE_MS, Stopped, type Turns } from './slices';

/** A clock that each piece of work moves on by some milliseconds. */
function timed(each: number, signal: AbortSignal = new AbortController().signal) {
  const clock = { now: 0 };
  let pauses = 0;
  const turns: Turns = {
    signal,
    clock: () => clock.now,
    pause: async () => {
      pauses += 1;
    },
  };
  function* work(pieces: number): Generator<number, string> {
    for (let at = 0; at < pieces; at += 1) {
      clock.now += each;
      yield at;
    }
    return 'done';
  }
  return { turns, work, pauses: () => pauses };
}

describe('work in slices', () => {
  it('gives everybody a turn after each slice, and tells once a slice how far it is', async () => {
    const { turns, work, pauses } = timed(SLICE_MS / 4);
    const told: number[] = [];
    expect(await inSlices(work(20), turns, (at) => told.push(at))).toBe('done');
    expect(pauses()).toBe(5);
    expect(told).toEqual([3, 7, 11, 15, 19]);
  });

  it('of one short slice lets nobody wait', async () => {
    const { turns, work, pauses } = timed(0);
    await inSlices(work(1_000), turns);
    expect(pauses()).toBe(0);
  });

  it('stops where it is when it is no longer wanted', async () => {
    const life = new AbortController();
    const { turns, work } = timed(SLICE_MS, life.signal);
    const stopped = inSlices(work(100), turns, (at) => (at === 2 ? life.abort() : undefined));
    await expect(stopped).rejects.toBeInstanceOf(Stopped);
  });
});
