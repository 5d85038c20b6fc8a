import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseIdOf } from './base-id';

describe('baseIdOf', () => {
  it.each([
    ['abc123@google.com', 'abc123'],
    ['abc123_R20260408T093000@google.com', 'abc123'],
    ['abc123_R20260408T093000Z@google.com', 'abc123'],
    ['abc123_R20260408@google.com', 'abc123'],
    ['abc123@GOOGLE.COM', 'abc123'],
    ['040000008200E00074C5B7101A82E008', '040000008200E00074C5B7101A82E008'],
    ['4f2c@planner.example', '4f2c@planner.example'],
    ['notes_R20260408@planner.example', 'notes_R20260408@planner.example'],
    ['', ''],
  ])('%s -> %s', (uid, base) => expect(baseIdOf(uid)).toBe(base));

  it('gives every piece of a split series one base', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-v0-9]{5,40}$/), fc.integer({ min: 10_000_000, max: 99_999_999 }), (id, day) => {
        expect(baseIdOf(`${id}_R${day}T090000@google.com`)).toBe(baseIdOf(`${id}@google.com`));
      }),
    );
  });
});
