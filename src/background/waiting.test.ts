/** What waits for the person over the whole background, and what an opened meeting is read from. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../core/model';
import { cleanUpReplacements } from '../store';
import { Background, FRAME, STATUS, taken } from './replacements.fixture';
import { at, inZone, snapshot } from './world.fixture';

let house: Background;
beforeEach(async () => {
  house = await Background.open();
});

describe('what waits for the person', () => {
  const waiting = async () => (await house.ask('waiting/state', {})).waiting;

  it('a recording, once the meeting is over, until it is sent', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const end = at(25, 11);
    expect((await house.ask('compose/state', { id, format: null, wish: {} })).sendReminder).toBeNull();
    expect(await house.ask('recording/remind', { id, remind: true })).toEqual({ due: end });
    expect(house.told.at(-1)).toBe(`remind false ${end}`);
    const state = await house.ask('compose/state', { id, format: null, wish: {} });
    expect(state).toMatchObject({ sendReminder: end, format: 'recorded-meeting' });
    house.clock = end - 1;
    expect(await waiting()).toEqual([]);
    house.clock = end;
    const item = { kind: 'recording', seriesId: 'heron', title: 'Weekly status update', since: end, compositionId: id };
    expect(await waiting()).toEqual([item]);
    // A draft written long before the meeting is not cleared away from under its reminder.
    await house.store.change(['compositions', 'proposals', 'answers'], async (shelves) =>
      cleanUpReplacements(shelves, end + 29 * DAY),
    );
    house.clock = end + 29 * DAY;
    expect(await waiting()).toEqual([item]);
    await house.ask('recording/remind', { id, remind: false });
    expect(house.told.at(-1)).toBe('remind false');
    expect(await waiting()).toEqual([]);
  });

  it('no recording of a protected talk, nor of a meeting that is gone', async () => {
    const gone = await house.ask('compose/open', { seriesId: 'nowhere', start: at(25, 10), format: null });
    for (const id of [gone.id, 99])
      expect(await house.replyTo('recording/remind', { id, remind: true })).toMatchObject({
        problem: { code: 'no-such-meeting' },
      });
    await house.ask('person/save', { person: { ...inZone('kenji', 'Asia/Tokyo'), relation: 'report' } });
    const talk = snapshot({ key: 'talk', baseId: 'talk', title: 'Performance review Kenji' });
    await house.ask('page/compose', { snapshot: talk, format: null }, FRAME);
    const id = Number(house.told.at(-1)?.split(' ')[1]);
    expect(await house.replyTo('recording/remind', { id, remind: true })).toMatchObject({ problem: { code: 'protected' } });
    expect(await house.store.shelves.compositions.get(id)).not.toHaveProperty('send');
  });

  it('check-ins and trials that are due, longest first; and one question about an earlier proposal', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const { trial } = await house.ask('trial/begin', { id });
    const { checkIn } = await house.ask('check-in/state', { id });
    const kept = await house.ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'], remind: true } });
    const { proposalId } = await house.ask('compose/taken', taken(id));
    house.clock = trial.decideAt + 1;
    const state = await house.ask('waiting/state', {});
    expect(state.waiting).toMatchObject([
      { kind: 'check-in', since: kept.checkIn.next },
      { kind: 'trial', since: trial.decideAt },
    ]);
    expect(state.ask).toMatchObject({ id: proposalId });
    await house.ask('loop/answer', { proposalId, became: null });
    expect((await house.ask('waiting/state', {})).ask).toBeNull();
  });

  it('a check-in is found by its series when its meeting has left the calendar', async () => {
    await house.importCalendar();
    const { checkIn } = await house.ask('check-in/state', { id: await house.compose() });
    await house.ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'] } });
    await house.removeCalendars();
    await house.ask('check-in/answer', { seriesId: 'heron', who: 'Ben', answers: ['yes'] });
    expect(await house.ask('check-in/kept', { seriesId: 'heron' })).toMatchObject({ saved: true, answers: [{ who: 'Ben' }] });
    expect(await house.replyTo('check-in/kept', { seriesId: 'other' })).toMatchObject({ problem: { code: 'no-such-check-in' } });
  });
});

describe('an opened meeting', () => {
  it('is read again once something is stored', async () => {
    await house.importCalendar();
    const before = await house.ask('page/card', { snapshot: STATUS }, FRAME);
    expect(before.kept).toBe(false);
    const choice = { seriesId: 'heron', key: 'status', title: 'S', meetingKind: null, why: null, surface: 'card' } as const;
    await house.ask('page/outcome', { ...choice, outcome: 'keep-live' }, FRAME);
    expect((await house.ask('page/card', { snapshot: STATUS }, FRAME)).kept).toBe(true);
  });
});
