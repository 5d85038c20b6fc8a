import { describe, expect, test } from 'vitest';
import { finish, MESSAGE_TURNS, SLICE, slice, type Work } from './slices';

function* counting(steps: number, did: number[] = []): Work<number> {
  for (let step = 0; step < steps; step += 1) {
    did.push(step);
    yield;
  }
  return steps;
}
/** A clock on which every look takes `ms`. */
const clock = (ms: number) => {
  let now = 0;
  return { elapsed: () => (now += ms) };
};

test('finished work gives its result', () => expect(finish(counting(5))).toBe(5));

describe('a slice', () => {
  test('rests when its time is over, and goes on where it was', () => {
    const did: number[] = [];
    const work = counting(10, did);
    expect(slice(work, clock(SLICE / 4)).done).toBe(false);
    expect(did).toEqual([0, 1, 2, 3]);
    expect(slice(work, clock(0))).toEqual({ done: true, value: 10 });
    expect(did).toHaveLength(10);
  });

  test('takes one step even on a slow machine', () => {
    const did: number[] = [];
    slice(counting(10, did), clock(1000));
    expect(did).toEqual([0]);
  });
});

describe('tasks', () => {
  test('come later and in order', async () => {
    const stop = new AbortController();
    const soon = MESSAGE_TURNS.taskQueue(stop.signal);
    const did: string[] = [];
    await new Promise<void>((done) => {
      soon(() => did.push('first'));
      soon(() => {
        did.push('second');
        done();
      });
      did.push('now');
    });
    expect(did).toEqual(['now', 'first', 'second']);
    stop.abort();
  });

  test('die with the signal', async () => {
    const stop = new AbortController();
    const other = new AbortController();
    const soon = MESSAGE_TURNS.taskQueue(stop.signal);
    const did: string[] = [];
    soon(() => did.push('before'));
    stop.abort();
    soon(() => did.push('after'));
    // A queue of its own, asked later: by its turn the dead one's would have come.
    await new Promise<void>((done) => MESSAGE_TURNS.taskQueue(other.signal)(done));
    other.abort();
    expect(did).toEqual([]);
  });
});
