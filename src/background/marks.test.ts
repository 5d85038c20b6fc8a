import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, DAY } from '../core/model';
import { PROTOCOL, type Requests } from '../messages/messages';
import { SAMPLES } from '../messages/samples.fixture';
import { APP, FRAME, PAGE } from './reach.fixture';
import type { Router } from './router';
import { NOW, at } from './world.fixture';
import { LATE, STATUS, ask, importCalendar, marksOf, settled, wake, world } from './worker.fixture';

describe('marks', () => {
  it('say night and could-be-async, with facts, and light the icon', async () => {
    const { marks, paused } = await marksOf(await settled());
    expect(paused).toBe(false);
    expect(marks.find((mark) => mark.key === 'late')).toMatchObject({
      hours: 'night',
      headline: { code: 'night_for', params: { affected: 1, considered: 4 } },
      detail: { code: 'local_time', params: { time: '03:00', city: 'Tokyo' } },
      shown: true,
    });
    expect(marks.find((mark) => mark.key === 'status')).toMatchObject({
      async: true,
      hours: null,
      headline: { code: 'could_be_async' },
    });
    expect(world.told).toEqual(['7 marks 1']);
  });

  it('survive the death of the worker, and the popup lists them', async () => {
    const { marks } = await marksOf(await settled());
    world.active = { id: 7, url: 'https://calendar.google.com/r' };
    const popup = await ask(wake(), 'popup/state', { tabUrl: world.active.url });
    expect(popup.page).toEqual({ site: 'google-calendar', marks, meetings: 2 });
    expect(popup.week).toMatchObject({ meetings: 2, minutes: 120, medianMinutes: 120 });
    expect(popup.next.map((one) => [one.title, one.sign])).toContainEqual(['Roadmap with Tokyo', 'night']);
    expect(popup.health).toMatchObject([{ site: 'google-calendar', state: 'healthy', seen: NOW }]);
    // For the next first paint, and nothing of a page that may be another one by then.
    expect(world.kept.at(-1)).toEqual(['popup', { ...popup, page: null }]);
  });

  it('this week’s report is world.kept for its next first paint, another week’s is not', async () => {
    const router = await settled();
    const week = await ask(router, 'report/week', { at: null });
    expect(world.kept).toEqual([['report', week]]);
    await ask(router, 'report/week', { at: NOW - 7 * DAY });
    expect(world.kept).toHaveLength(1);
  });

  it('nothing is world.kept without a calendar', async () => {
    await ask(wake(), 'popup/state', { tabUrl: null });
    expect(world.kept).toEqual([]);
  });

  it('a listed meeting answers why, flagged or not, without its people', async () => {
    const router = await settled();
    const { next } = await ask(router, 'popup/state', { tabUrl: null });
    const byTitle = new Map(
      await Promise.all(
        next.map(async ({ title, seriesId, start }) => [title, await ask(router, 'popup/why', { seriesId, start })] as const),
      ),
    );
    expect(byTitle.get('Weekly status update')).toMatchObject({
      verdict: 'async',
      flagged: true,
      kind: 'status-update',
      joined: true,
    });
    expect(byTitle.get('Roadmap with Tokyo')).toMatchObject({ flagged: false, severity: 'night', affected: 2, considered: 4 });
    expect([...byTitle.values()].flatMap(({ attendees }) => attendees)).toEqual([]);
    const gone = { v: PROTOCOL, kind: 'popup/why', seriesId: 'late', start: at(26, 18) + 1 };
    expect(await router.answer(gone, APP)).toEqual({ ok: false, problem: { code: 'no-such-meeting', params: {} } });
    expect(router.answer({ ...gone, start: at(26, 18) }, PAGE)).toBeUndefined();
  });

  it('none while paused, and again afterwards', async () => {
    const router = await settled();
    await ask(router, 'app/pause', { until: NOW + HOUR });
    expect(world.told).toEqual(['refresh', '7 paused 0']);
    expect(await marksOf(router)).toEqual({ marks: [], paused: true });
    world.clock += HOUR + MINUTE;
    expect((await marksOf(router)).marks).toHaveLength(2);
  });

  it('wait in the popup until the first week is over, unless they are sure', async () => {
    const router = wake();
    await importCalendar(router);
    const { marks } = await marksOf(router, [STATUS]);
    expect(marks.filter((mark) => mark.shown && mark.hours !== null)).toEqual([]);
  });

  it('a tab that was open before an update asks to be refreshed', async () => {
    world.active = { id: 9, url: 'https://calendar.google.com/r' };
    const popup = await ask(await settled(), 'popup/state', { tabUrl: world.active.url });
    expect(popup.page).toBeNull();
    expect(popup.health).toMatchObject([{ state: 'asleep', checks: [{ id: 'page-not-connected' }] }]);
  });
});

describe('answers of the person', () => {
  const outcome = (fields: Partial<Requests['page/outcome']> = {}) => ({
    ...SAMPLES['page/outcome'],
    key: 'status',
    seriesId: 'heron',
    ...fields,
  });
  const keys = async (router: Router) => (await marksOf(router)).marks.map((mark) => mark.key);

  it('keep live: never mentioned again, listed, and let go again', async () => {
    const router = await settled();
    await ask(router, 'page/outcome', outcome(), PAGE);
    expect(await keys(wake())).toEqual(['late']);
    expect((await ask(router, 'options/state', {})).kept).toMatchObject([
      { seriesId: 'heron', why: 'kept', title: 'Heron status' },
    ]);
    expect(await ask(router, 'page/card', { snapshot: STATUS }, FRAME)).toMatchObject({
      kept: true,
      headline: { code: 'kept_live' },
    });
    await ask(router, 'series/release', { seriesId: 'heron' });
    expect(await keys(router)).toEqual(['status', 'late']);
  });

  it('undo takes it back as if it had not been', async () => {
    const router = await settled();
    const { outcomeId } = await ask(router, 'page/outcome', outcome(), PAGE);
    await ask(router, 'page/undo', { outcomeId }, FRAME);
    expect(await keys(router)).toEqual(['status', 'late']);
    expect(await router.answer({ v: PROTOCOL, kind: 'page/undo', outcomeId }, FRAME)).toMatchObject({
      problem: { code: 'no-such-outcome' },
    });
  });

  it('sensitive protects the series at once: only the hour is left to say', async () => {
    const router = await settled();
    await ask(router, 'page/outcome', outcome({ seriesId: 'late', key: 'late', outcome: 'not-useful', why: 'sensitive' }), PAGE);
    const late = await ask(router, 'page/card', { snapshot: LATE }, FRAME);
    expect(late).toMatchObject({ verdict: 'protected', flagged: false, formats: [], headline: { code: 'night_for' } });
  });

  it('not now three times keeps it live', async () => {
    const router = await settled();
    for (const day of [0, 20, 60]) {
      world.clock = NOW + day * DAY;
      await ask(router, 'page/outcome', outcome({ outcome: 'not-now', key: `k${day}` }), PAGE);
    }
    expect((await ask(router, 'options/state', {})).kept).toMatchObject([{ seriesId: 'heron', why: 'kept' }]);
  });
});
