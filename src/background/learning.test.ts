import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Instant } from '../core/model';
import type { LessonRow, OutcomeRow, ShownRow } from '../store';
import { dayBudget, FIRST_DAYS, weekBudget } from './budget';
import { ignoredOutcomes } from './ignored';
import { judgeOf } from './judged';
import { learn } from './learning';
import { lessonId } from './lessons';
import { isQuiet } from './loudness';
import { signsOf } from './marks';
import { restOf } from './rest';
import { volumeOf } from './volume';
import { joinSnapshot } from './join';
import { at, attendee, held, NOW, snapshot, stored, world } from './world.fixture';

const days = (n: number): Instant => NOW + n * DAY;
const answer = (fields: Partial<OutcomeRow>): OutcomeRow => ({
  seriesId: 'heron',
  key: 'k',
  title: '',
  kind: 'status-update',
  outcome: 'not-useful',
  why: 'wrong-kind',
  surface: 'badge',
  at: NOW,
  released: false,
  ...fields,
});
const shown = (id: string, fields: Partial<ShownRow> = {}): ShownRow => ({
  id,
  seriesId: id,
  start: NOW,
  day: '2026-11-24',
  kind: 'status-update',
  at: NOW,
  ...fields,
});
const taught = (rows: ShownRow[], forgiven: Record<string, Instant> = {}) => ({
  shown: rows,
  lessons: new Map(Object.entries(forgiven).map(([id, when]): [string, LessonRow] => [id, { id, forgiven: when, told: null }])),
});

describe('a kind that is muted', () => {
  const three = (from: number) => [from, from + 1, from + 2].map((n) => answer({ at: days(n) }));
  it.each<[string, OutcomeRow[], number, Instant | null]>([
    ['the first time: 30 days', three(0), 3, days(2 + 30)],
    ['the second time: 90', [...three(0), ...three(40)], 43, days(42 + 90)],
    ['the third time: off', [...three(0), ...three(40), ...three(140)], 143, Number.POSITIVE_INFINITY],
    ['off stays off', [...three(0), ...three(40), ...three(140)], 900, Number.POSITIVE_INFINITY],
    ['four are one mute, not two', [...three(0), answer({ at: days(3) })], 4, days(32)],
  ])('%s', (_what, outcomes, later, until) => expect(learn(outcomes, days(later)).mutedUntil('status-update')).toBe(until));

  it('taken back: what taught it counts no more, what comes later does', () => {
    const forgiven = taught([], { [lessonId.kind('status-update')]: days(3) });
    expect(learn(three(0), days(4), forgiven).isMuted('status-update')).toBe(false);
    expect(learn([...three(0), ...three(5)], days(8), forgiven).mutedUntil('status-update')).toBe(days(7 + 30));
  });
});

describe('what is offered', () => {
  const rejected = (n: number, seriesId = 'heron') =>
    Array.from({ length: n }, (_, i) => answer({ seriesId, at: days(-40 * i) }));
  it('a series that is never acted on is offered no more, once it was shown three times', () => {
    const seen = taught(['a', 'b', 'c'].map((id) => shown(id, { seriesId: 'heron' })));
    const often = Array.from({ length: 6 }, () => answer({ kind: null }));
    expect(learn(often, NOW, seen).isOffered(null, 'heron', '')).toBe(false);
    expect(learn(often, NOW, seen).isOffered(null, 'other', '')).toBe(true);
  });
  it('shown less than three times: nothing is known yet', () => {
    expect(learn(rejected(2), NOW, taught([])).isOffered('status-update', 'heron', '')).toBe(true);
  });
});

describe('what reads alike', () => {
  const said = (fields: Partial<OutcomeRow>) => learn([answer({ title: 'Weekly status Heron', kind: null, ...fields })], NOW);
  const isOffered = (fields: Partial<OutcomeRow>, title: string) => said(fields).isOffered(null, 'other', title);
  it.each<OutcomeRow['outcome']>(['not-useful', 'keep-live'])('is not offered after %s', (outcome) => {
    expect(isOffered({ outcome }, 'Weekly status Atlas')).toBe(false);
    expect(isOffered({ outcome }, 'Budget review')).toBe(true);
  });
  it('goes on being offered after another answer, a reason that says nothing of it, a release, or half a year', () => {
    for (const fields of [
      { outcome: 'acted' },
      { why: 'wrong-hours' },
      { why: 'sensitive' },
      { released: true },
      { at: days(-200) },
    ] as const)
      expect([fields, isOffered(fields, 'Weekly status Atlas')]).toEqual([fields, true]);
  });
  it('is offered again when what taught it is taken back', () => {
    const forgiven = taught([], { [lessonId.series('heron')]: days(1) });
    const lessons = learn([answer({ title: 'Weekly status Heron', kind: null })], days(1), forgiven);
    expect(lessons.isOffered(null, 'other', 'Weekly status Atlas')).toBe(true);
  });
});

describe('seen and left', () => {
  const seenAt = (...ns: number[]) => ns.map(days);
  const ignored = (rows: ShownRow[], said: OutcomeRow[] = []) =>
    ignoredOutcomes(rows, new Map(said.length > 0 ? [['heron', said]] : []), new Map());
  it('three times is a not now at the third', () => {
    const rows = [shown('1', { seriesId: 'heron', seenAt: seenAt(0, 1) }), shown('2', { seriesId: 'heron', seenAt: seenAt(7) })];
    expect(ignored(rows).map(({ outcome, at: when }) => [outcome, when])).toEqual([['not-now', days(7)]]);
  });
  it('twice, never seen, or answered since: nothing', () => {
    expect(ignored([shown('1', { seriesId: 'heron', seenAt: seenAt(0, 1) }), shown('2', { seriesId: 'heron' })])).toEqual([]);
    expect(ignored([shown('1', { seriesId: 'heron', seenAt: seenAt(0, 1, 2) })], [answer({ at: days(1) })])).toEqual([]);
  });
  it('rests 14 days, then 30, then for good', () => {
    const rest = (turns: number, later: number) => {
      const all = ignored([shown('1', { seriesId: 'heron', seenAt: seenAt(...Array.from({ length: 3 * turns }, (_, i) => i)) })]);
      return restOf({ attendees: [], description: '' }, 'k', all, undefined, days(3 * turns - 1 + later)).async;
    };
    expect([rest(1, 13), rest(1, 15), rest(2, 29), rest(2, 31), rest(3, 900)]).toEqual([true, false, true, false, true]);
  });
});

describe('going quieter', () => {
  const prompts = Array.from({ length: 20 }, (_, i) => shown(`s${i}`, { at: days(-40 + i) }));
  const said = (n: number, outcome: OutcomeRow['outcome']) =>
    Array.from({ length: n }, (_, i) => answer({ seriesId: `s${i}`, outcome, why: null, at: days(-39 + i) }));
  const volume = (rows: ShownRow[], outcomes: OutcomeRow[], now = NOW) => volumeOf(rows, outcomes, new Map(), now);
  it.each([
    ['none of twenty acted on', prompts, [], true],
    ['one of twenty is five percent: enough', prompts, said(1, 'acted'), false],
    ['two of twenty not useful is ten percent: not above', prompts, [...said(2, 'not-useful'), ...said(4, 'acted')], false],
    ['three of twenty not useful', prompts, [...said(3, 'not-useful'), ...said(8, 'acted')], true],
    ['nineteen say nothing yet', prompts.slice(1), [], false],
    ['a prompt nobody had two weeks for says nothing yet', prompts.map((row) => ({ ...row, at: days(-13) })), [], false],
  ])('%s', (_what, rows, outcomes, halved) => expect(volume(rows, outcomes).halved).toBe(halved));
  it('halves the day and the week, never below one', () => {
    const life = { installed: NOW - 100 * DAY, now: NOW };
    expect([dayBudget(life), dayBudget({ ...life, halved: true }), dayBudget({ ...life, halved: true, perDay: 2 })]).toEqual([
      3, 1, 1,
    ]);
    expect([weekBudget(60), weekBudget(60, true), weekBudget(4, true)]).toEqual([12, 6, 1]);
    expect(dayBudget({ installed: NOW, now: NOW + FIRST_DAYS - 1, halved: true })).toBe(1);
    expect(dayBudget({ ...life, perDay: 0 })).toBe(0);
  });
});

it('is quiet outside own hours only when asked', () => {
  const evening = world({ now: at(24, 20) });
  const asked = { ...evening, settings: { ...evening.settings, quietOutside: true } };
  expect([isQuiet(evening), isQuiet(asked), isQuiet({ ...asked, now: at(24, 12) })]).toEqual([false, true, false]);
});

it('whatever was answered, nothing protected is ever marked async', () => {
  const talk = stored({ title: 'Mid-year review Ana', attendees: [attendee('ana'), attendee('ben', { organizer: true })] });
  const answers = fc.array(
    fc.record({
      outcome: fc.constantFrom<OutcomeRow['outcome']>('acted', 'keep-live', 'not-now', 'not-useful'),
      why: fc.constantFrom<OutcomeRow['why']>(null, 'wrong-kind', 'wrong-hours', 'sensitive'),
      released: fc.boolean(),
      ago: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom('status-update', 'performance-review', null),
      forgiven: fc.boolean(),
      unspoken: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(answers, (said) => {
      const rows = said
        .map(({ ago, forgiven: _f, ...rest }) => answer({ ...rest, at: days(-ago) }))
        .toSorted((a, b) => a.at - b.at);
      const base = world({ events: [talk], occurrences: [held(at(25, 10))], outcomes: new Map([['heron', rows]]) });
      const lessons = new Map(
        said.some(({ forgiven }) => forgiven)
          ? ['kind:performance-review', 'series:heron', 'volume'].map((id): [string, LessonRow] => [
              id,
              { id, forgiven: NOW, told: null },
            ])
          : [],
      );
      const joined = joinSnapshot(snapshot({ title: talk.title }), { ...base, lessons });
      if (!joined) throw new Error('not joined');
      const judged = judgeOf({ ...base, lessons })(joined, 'key');
      expect(judged.assessment.verdict).toBe('protected');
      expect(signsOf(judged, base, learn(rows, NOW, { shown: [], lessons }))?.async ?? false).toBe(false);
    }),
  );
});
