import { describe, expect, it } from 'vitest';
import { DAY, type Attendee } from '../core/model';
import type { KeptRow, OutcomeRow } from '../store';
import { chanceOfUptake, learn } from './learning';
import { fingerprintOf, hasChanged, restOf } from './rest';
import { NOW, attendee } from './world.fixture';

const people = (...names: string[]): Attendee[] => names.map((name) => ({ ...attendee(name), self: false }));
const MEETING = { attendees: people('ana', 'ben', 'cleo', 'dan'), description: 'Status round' };
const outcome = (fields: Partial<OutcomeRow>): OutcomeRow => ({
  seriesId: 'heron',
  key: 'other',
  title: 'Heron',
  kind: 'status-update',
  outcome: 'not-now',
  why: null,
  surface: 'badge',
  at: NOW,
  released: false,
  ...fields,
});
const kept = (fields: Partial<KeptRow> = {}): KeptRow => ({
  seriesId: 'heron',
  title: 'Heron',
  why: 'kept',
  since: NOW,
  outcomeId: 1,
  fingerprint: fingerprintOf(MEETING),
  ...fields,
});
const days = (n: number): number => NOW + n * DAY;

describe('what rests after an answer', () => {
  it.each<[string, Partial<OutcomeRow>[], number, { hours: boolean; async: boolean }]>([
    ['nothing said', [], 0, { hours: false, async: false }],
    ['acted: for good', [{ outcome: 'acted' }], 400, { hours: true, async: true }],
    ['not now: two weeks', [{}], 13.9, { hours: true, async: true }],
    ['not now: and then again', [{}], 14, { hours: false, async: false }],
    ['not now twice: a month', [{ at: days(-60) }, {}], 29, { hours: true, async: true }],
    ['not now twice: and then again', [{ at: days(-60) }, {}], 30, { hours: false, async: false }],
    ['not now on this occurrence: gone for good', [{ key: 'this' }], 400, { hours: true, async: true }],
    ['wrong kind: the async sign only', [{ outcome: 'not-useful', why: 'wrong-kind' }], 400, { hours: false, async: true }],
    ['wrong hours: the hours sign, a month', [{ outcome: 'not-useful', why: 'wrong-hours' }], 29, { hours: true, async: false }],
    ['wrong hours: and then again', [{ outcome: 'not-useful', why: 'wrong-hours' }], 31, { hours: false, async: false }],
    ['not useful, no more said: both', [{ outcome: 'not-useful' }], 400, { hours: true, async: true }],
    ['released since', [{ outcome: 'acted', released: true }], 1, { hours: false, async: false }],
  ])('%s', (_name, outcomes, later, expected) => {
    expect(restOf(MEETING, 'this', outcomes.map(outcome), undefined, days(later))).toMatchObject(expected);
  });

  it('keep live: the whole series, until it is another meeting', () => {
    const rest = (meeting: typeof MEETING) => restOf(meeting, 'this', [outcome({ outcome: 'keep-live' })], kept(), days(300));
    expect(rest(MEETING)).toEqual({ hours: true, async: true, kept: true, sensitive: false });
    expect(rest({ ...MEETING, attendees: people('ana', 'ben', 'cleo', 'eve') }).kept).toBe(true);
    expect(rest({ ...MEETING, attendees: people('ana', 'ben', 'eve', 'fay') })).toEqual({
      hours: false,
      async: false,
      kept: false,
      sensitive: false,
    });
    expect(rest({ ...MEETING, description: 'Quarter planning' }).kept).toBe(false);
  });
  it('sensitive: protected for good, and the hours may still be said', () => {
    const rest = restOf(
      { attendees: people('x'), description: 'else' },
      'this',
      [outcome({ outcome: 'not-useful', why: 'sensitive' })],
      kept({ why: 'sensitive', fingerprint: null }),
      days(900),
    );
    expect(rest).toEqual({ hours: false, async: true, kept: false, sensitive: true });
  });
  it('what is not known is no change', () => {
    expect(hasChanged(fingerprintOf(MEETING), fingerprintOf({ attendees: [], description: '' }))).toBe(false);
    expect(hasChanged(fingerprintOf({ attendees: [], description: '' }), fingerprintOf(MEETING))).toBe(false);
    expect(hasChanged(fingerprintOf(MEETING), fingerprintOf({ ...MEETING, description: ' status  ROUND ' }))).toBe(false);
  });
});

describe('learning', () => {
  const notUseful = (...ats: number[]) => ats.map((n) => outcome({ outcome: 'not-useful', why: 'wrong-kind', at: days(n) }));
  it.each<[string, OutcomeRow[], number, boolean]>([
    ['twice is not enough', notUseful(0, 1), 2, false],
    ['three times in 30 days', notUseful(0, 15, 30), 31, true],
    ['three times in longer', notUseful(0, 16, 32), 33, false],
    ['for thirty days from the third', notUseful(0, 1, 2), 31.9, true],
    ['and then again', notUseful(0, 1, 2), 32, false],
    [
      'wrong hours says nothing of the kind',
      notUseful(0, 1, 2).map((one) => ({ ...one, why: 'wrong-hours' as const })),
      3,
      false,
    ],
    ['nor does sensitive', notUseful(0, 1, 2).map((one) => ({ ...one, why: 'sensitive' as const })), 3, false],
  ])('mutes a kind: %s', (_name, outcomes, later, muted) => {
    expect(learn(outcomes, days(later)).isMuted('status-update')).toBe(muted);
    expect(learn(outcomes, days(later)).isMuted('brainstorm')).toBe(false);
    expect(learn(outcomes, days(later)).isMuted(null)).toBe(false);
  });
  it('only ever lowers: acting makes no kind louder', () => {
    const acted = Array.from({ length: 20 }, () => outcome({ outcome: 'acted' }));
    expect(chanceOfUptake(acted, NOW)).toBeGreaterThan(0.8);
    expect(learn(acted, NOW).uptake('status-update')).toBe(learn([], NOW).uptake('status-update'));
    expect(learn(notUseful(0, 0, 0, 0, 0, 0), NOW).uptake('status-update')).toBeLessThan(0.1);
  });
  it('fades by half in 60 days', () => {
    const rejected = [outcome({ outcome: 'not-useful', why: 'wrong-kind' })];
    expect(chanceOfUptake(rejected, NOW)).toBeCloseTo(1 / 6);
    expect(chanceOfUptake(rejected, days(60))).toBeCloseTo(1 / 5.5);
  });
});
