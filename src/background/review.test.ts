/** A look at all series over the whole background: answered, paused, taken back, planned, measured, refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { promiseOf, type ReviewAnswer } from '../core/load';
import { DAY } from '../core/model';
import { exportAll, readBackup, restoreAll } from '../store';
import { Background } from './replacements.fixture';
import { NOW } from './world.fixture';

let house: Background;
beforeEach(async () => {
  house = await Background.open();
  await house.importCalendar();
});

/** Answers for the one series there is. */
async function give(answer: ReviewAnswer): Promise<number | null> {
  const { begun, lines } = await house.ask('review/state', {});
  const [line] = lines;
  if (!line) throw new Error('no series');
  const { seriesId, title, cost } = line;
  const given = { seriesId, title, answer, before: cost, promised: promiseOf(line, answer) };
  return (await house.ask('review/answer', { begun, answer: given })).decideAt;
}
const answers = async () => (await house.ask('review/state', {})).answers.map(({ answer }) => answer);

describe('a series review', () => {
  it('lists what took place, with what it takes', async () => {
    const { lines } = await house.ask('review/state', {});
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ title: 'Weekly status update', own: true, people: 3, minutes: 60, outside: ['Asia/Tokyo'] });
  });

  it('goes on where it was left, and a later answer stands in the place of the earlier', async () => {
    await give('shorter');
    house.clock += DAY;
    expect(await answers()).toEqual(['shorter']);
    await give('keep');
    expect(await answers()).toEqual(['keep']);
  });

  it('begins a trial with the answer, and takes both back together', async () => {
    expect(await give('trial')).toBeGreaterThan(NOW);
    expect((await house.ask('loop/state', {})).trials).toHaveLength(1);
    const { begun, lines } = await house.ask('review/state', {});
    await house.ask('review/take-back', { begun, seriesId: lines[0]?.seriesId ?? '' });
    expect(await answers()).toEqual([]);
    expect((await house.ask('loop/state', {})).trials).toEqual([]);
  });

  it('ends the trial when another answer is given', async () => {
    await give('trial');
    expect(await give('keep')).toBeNull();
    expect((await house.ask('loop/state', {})).trials).toEqual([]);
  });

  it('begins no trial of what somebody else called', async () => {
    await house.removeCalendars();
    await house.importCalendar('ben');
    expect(await give('trial')).toBeNull();
    expect(await answers()).toEqual(['trial']);
    expect((await house.ask('loop/state', {})).trials).toEqual([]);
  });

  it('is measured four weeks later, in the calendar of then', async () => {
    await give('shorter');
    const promised = { own: 50, everybody: 150 };
    expect((await house.ask('review/plan', {})).plan).toMatchObject({ changes: 1, promised, measured: null });
    house.clock += 29 * DAY;
    expect((await house.ask('review/plan', {})).plan?.measured).toBeNull();
    await house.removeCalendars();
    await house.importCalendar(
      'ana',
      50,
      [0, 1, 2, 3, 4, 5].map((week) => week * 7 * DAY),
    );
    const { plan } = await house.ask('review/plan', {});
    expect(plan?.measured).toEqual(promised);
  });

  it('comes back with a backup', async () => {
    await give('less-often');
    const text = await exportAll(house.store.shelves, NOW);
    const backup = readBackup(text);
    if (!backup.ok) throw new Error(backup.problem.code);
    const other = await Background.open();
    await restoreAll(other.store.shelves, backup.value);
    expect((await other.ask('review/state', {})).answers).toMatchObject([{ answer: 'less-often' }]);
  });

  it('keeps what was answered when it is not to be offered again, and asks for answers to one that there is', async () => {
    await give('write');
    await house.ask('review/refuse', {});
    expect((await house.ask('review/plan', {})).offer).toBeNull();
    expect(await answers()).toEqual(['write']);
    expect(await house.replyTo('review/take-back', { begun: 1, seriesId: 'x' })).toMatchObject({ ok: false });
  });
});
