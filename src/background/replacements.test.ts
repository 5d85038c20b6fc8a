/** Replacements over the whole background: composed, taken, followed, tried, handed on. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../core/model';
import { SAMPLES } from '../messages/samples.fixture';
import { longLeg } from '../core/replace/relay-board';
import { readProposals } from '../store';
import { Background, FRAME, PAGE, STATUS, taken } from './replacements.fixture';
import { at, inZone, NOW, snapshot } from './world.fixture';
import { formatTime } from '../core/time';

let house: Background;
beforeEach(async () => {
  house = await Background.open();
});

describe('composing', () => {
  it('fills in all that the meeting says: link, readers, deadlines inside their hours', async () => {
    await house.importCalendar();
    const state = await house.ask('compose/state', { id: await house.compose(), format: null, wish: {} });
    expect(state).toMatchObject({ format: 'check-in', roleKnown: true, moment: false });
    expect(state.wish).toMatchObject({ role: 'organizer', link: null, lang: 'en-GB' });
    const board = await house.ask('compose/state', { id: state.id, format: 'board-update', wish: {} });
    expect(board.wish.link).toBe('https://board.example/heron');
    expect(board.draft.body).toContain('https://board.example/heron');
    expect(state.draft.deadlines.map(({ zone }) => zone)).toEqual(['Asia/Tokyo', 'Europe/Lisbon']);
    expect(state.choices).toHaveLength(10);
    expect(state.recipients.map(({ email }) => email)).toEqual(['ben@heron.example', 'kenji@heron.example']);
  });

  it('knows what was recorded for it, and forgets it when it is discarded', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const recording = { seconds: 8.96, file: 'heron-voice-message.webm', transcript: 'Which of the two?', captions: null };
    const state = () => house.ask('compose/state', { id, format: null, wish: {} });
    await house.ask('recording/made', { id, format: 'voice-message', recording });
    expect(await state()).toMatchObject({ format: 'voice-message', recording });
    const { body, deadlines } = (await state()).draft;
    expect(body).toContain('heron-voice-message.webm');
    expect(body).toContain('9 s');
    expect(body).toMatch(/Which of the two\?$/u);
    expect(deadlines).toHaveLength(2);
    expect((await house.ask('compose/state', { id, format: 'video-feedback', wish: {} })).recording).toBeNull();
    await house.ask('recording/made', { id, format: 'voice-message', recording: null });
    expect((await state()).draft.body).not.toMatch(/webm|Which of the two/u);
  });

  it('tells each reader’s next morning, on their own clock', async () => {
    await house.importCalendar();
    const { mornings } = await house.ask('compose/state', { id: await house.compose(), format: 'scheduled-message', wish: {} });
    expect(mornings.map(({ zone, at: morning }) => [zone, formatTime(zone, morning, 'en-GB')])).toEqual([
      ['Asia/Tokyo', '09:00'],
      ['Europe/Lisbon', '09:00'],
    ]);
  });

  it('of somebody else’s meeting makes an offer to them alone', async () => {
    await house.importCalendar('ben');
    const state = await house.ask('compose/state', { id: await house.compose(), format: null, wish: {} });
    expect(state.wish.role).toBe('attendee');
    expect(state.recipients.map(({ email }) => email)).toEqual(['ben@heron.example']);
    expect(await house.replyTo('trial/begin', { id: state.id })).toMatchObject({
      ok: false,
      problem: { code: 'not-the-organizer' },
    });
  });

  it('is refused for a protected talk, whoever asks', async () => {
    await house.ask('person/save', { person: { ...inZone('tiago', 'Europe/Lisbon'), relation: 'report' } });
    const guests = ['ana', 'tiago'].map((name) => ({
      email: `${name}@heron.example`,
      name,
      organizer: name === 'ana',
      answer: 'accepted' as const,
    }));
    const talk = snapshot({ key: 'talk', baseId: 'talk', title: 'Ana / Tiago', guests });
    await house.ask('settings/save', { patch: { emails: ['ana@heron.example'] } });
    await house.ask('page/compose', { snapshot: talk, format: null }, FRAME);
    const id = Number(house.told.at(-1)?.split(' ')[1]);
    const refused = { ok: false, problem: { code: 'protected' } };
    expect(await house.replyTo('compose/state', { id, format: null, wish: {} })).toMatchObject(refused);
    expect(await house.replyTo('relay/state', { id })).toMatchObject(refused);
    expect(await house.replyTo('check-in/state', { id })).toMatchObject(refused);
    expect(await house.replyTo('trial/begin', { id })).toMatchObject(refused);
    const draft = { format: 'check-in', subject: 'S', body: 'B', lang: 'en', way: 'card' } as const;
    expect(await house.replyTo('page/taken', { snapshot: talk, ...draft }, FRAME)).toMatchObject({
      problem: { code: 'protected' },
    });
  });

  it('from a stored calendar, and of one that is gone', async () => {
    await house.importCalendar();
    const { id } = await house.ask('compose/open', { seriesId: 'heron', start: at(25, 10), format: null });
    expect((await house.ask('compose/state', { id, format: null, wish: {} })).meeting.title).toBe('Weekly status update');
    const lost = await house.ask('compose/open', { seriesId: 'nowhere', start: at(25, 10), format: null });
    expect(await house.replyTo('compose/state', { id: lost.id, format: null, wish: {} })).toMatchObject({
      problem: { code: 'no-such-meeting' },
    });
  });
});

describe('the closed loop', () => {
  const proposals = async () => house.store.look(['proposals'], async (shelves) => readProposals(shelves, 0, NOW + 400 * DAY));

  it('one proposal for a draft that went to two places, and undone as one', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const first = await house.ask('compose/taken', taken(id));
    const second = await house.ask('compose/taken', { ...taken(id), way: 'md' });
    expect(second).toEqual(first);
    expect(await proposals()).toHaveLength(1);
    expect((await house.ask('compose/state', { id, format: null, wish: {} })).recent).toHaveLength(1);
    await house.ask('compose/take-back', first);
    expect(await proposals()).toEqual([]);
    expect(await house.store.shelves.outcomes.count()).toBe(0);
    expect(await house.store.shelves.drafts.count()).toBe(0);
  });

  it('a copy on the card is followed as well', async () => {
    await house.importCalendar();
    const draft = { format: 'board-update', subject: 'S', body: 'B', lang: 'en', way: 'card' } as const;
    await house.ask('page/taken', { snapshot: STATUS, ...draft }, FRAME);
    expect(await proposals()).toMatchObject([{ format: 'board-update', role: 'organizer', became: null }]);
  });

  it.each<[string, () => Promise<void>, string]>([
    ['shorter', () => house.importCalendar('ana', 30), 'shortened'],
    ['gone', () => house.importCalendar('ana', 60, []), 'replaced'],
    ['held as it was', () => house.importCalendar(), 'live'],
  ])('reads from the next calendar: %s', async (_name, refresh, became) => {
    await house.importCalendar();
    await house.ask('compose/taken', taken(await house.compose()));
    house.clock = NOW + 3 * DAY;
    await house.removeCalendars();
    await refresh();
    expect(await proposals()).toMatchObject([{ became, source: 'calendar', settled: house.clock }]);
    expect((await house.ask('loop/state', {})).ask).toEqual([]);
  });

  it('asks once where no calendar says it', async () => {
    await house.importCalendar();
    const { proposalId } = await house.ask('compose/taken', taken(await house.compose()));
    house.clock = NOW + 4 * DAY;
    expect((await house.ask('loop/state', {})).ask).toHaveLength(1);
    await house.ask('loop/answer', { proposalId, became: 'moved' });
    expect(await proposals()).toMatchObject([{ became: 'moved', source: 'person' }]);
    expect((await house.ask('loop/state', {})).ask).toEqual([]);
    expect(await house.replyTo('loop/answer', { proposalId: 99, became: 'live' })).toMatchObject({ ok: false });
  });

  it('the report counts what the person answered, and says that it was the person', async () => {
    await house.importCalendar();
    const { proposalId } = await house.ask('compose/taken', taken(await house.compose()));
    house.clock = NOW + 4 * DAY;
    const report = async () => house.ask('report/week', { at: null });
    expect((await report()).proposals).toMatchObject({ proposed: 1, open: 1, said: 0 });
    await house.ask('loop/answer', { proposalId, became: 'replaced' });
    const after = await report();
    expect(after.proposals).toEqual({
      proposed: 1,
      became: { replaced: 1, shortened: 0, optional: 0, moved: 0, live: 0 },
      open: 0,
      said: 1,
    });
    expect(after.report.replaced).toMatchObject([
      { seriesId: 'heron', state: 'replaced', source: 'person', notSpentMinutes: 60 },
    ]);
  });

  it('tries two weeks without, and reminds when they are over', async () => {
    await house.importCalendar();
    const { trial } = await house.ask('trial/begin', { id: await house.compose() });
    expect(trial.rests).toHaveLength(2);
    expect(house.told.at(-1)).toBe(`remind false ${trial.decideAt}`);
    house.clock = trial.decideAt + 1;
    expect((await house.ask('loop/state', {})).due).toHaveLength(1);
    await house.ask('trial/decide', { seriesId: 'heron', decided: 'ended' });
    expect((await house.ask('loop/state', {})).due).toEqual([]);
  });

  it('a series on trial is not marked and stands in the report so; kept, it is not mentioned again', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const marks = async () => (await house.ask('page/marks', { ...SAMPLES['page/marks'], snapshots: [STATUS] }, PAGE)).marks;
    expect(await marks()).toHaveLength(1);
    const { trial } = await house.ask('trial/begin', { id });
    const standing = async () => (await house.ask('report/week', { at: null })).report.replaced.map(({ state }) => state);
    expect(await marks()).toEqual([]);
    expect(await standing()).toEqual(['trial']);
    await house.ask('trial/decide', { seriesId: 'heron', decided: null });
    expect(await standing()).toEqual([]);
    expect(await house.store.shelves.outcomes.count()).toBe(0);

    await house.ask('trial/begin', { id });
    house.clock = trial.decideAt + 1;
    await house.ask('trial/decide', { seriesId: 'heron', decided: 'kept' });
    expect(await standing()).toEqual(['back']);
    expect((await house.ask('options/state', {})).kept).toMatchObject([{ seriesId: 'heron', why: 'kept' }]);
  });
});

describe('boards', () => {
  it('a relay is planned from known hours, and its notes stay', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const board = await house.ask('relay/state', { id });
    expect(board.runners.map(({ self }) => self)).toEqual([true, false, false]);
    const due = board.plan.relay?.legs[0]?.due ?? 0;
    expect(due).toBeGreaterThan(0);
    const note = { due, taken: true, done: 'Notes', next: '', blockers: '', decisions: '', links: '' };
    await house.ask('relay/note', { id, note });
    expect((await house.ask('relay/state', { id })).notes).toEqual([note]);
    expect((await house.ask('relay/state', { id })).from).toBe(board.from);
  });

  it('a hand-off over a weekend can be let rest, left as it is, and both taken back', async () => {
    await house.importCalendar();
    const id = await house.compose();
    const state = () => house.ask('relay/state', { id });
    const board = await state();
    const long = board.plan.relay?.legs.find(({ crosses }) => crosses !== null);
    expect(long).toMatchObject({ crosses: 'weekend' });
    const due = long?.due ?? 0;
    expect(longLeg(board, 99)?.due).toBe(due);

    await house.ask('relay/rest', { id, due, rest: true });
    const rested = await state();
    const after = rested.plan.relay?.legs.find((leg) => leg.rested === due);
    expect(after).toMatchObject({ from: long?.from, to: long?.to, crosses: null });
    expect(rested.to).toBeGreaterThan(board.to); // The board reaches over the rest.
    expect(rested.plan.relay?.legs.map((leg) => leg.due)).not.toContain(due);

    await house.ask('relay/rest', { id, due, rest: null });
    expect((await state()).plan).toEqual(board.plan);
    await house.ask('relay/rest', { id, due, rest: false });
    const left = await state();
    expect(left.plan).toEqual(board.plan);
    expect(longLeg(left, 99)?.due).not.toBe(due);
  });

  it('a check-in reminds only who asked, at the start of their day, until they answered', async () => {
    await house.importCalendar();
    const { checkIn, saved } = await house.ask('check-in/state', { id: await house.compose() });
    expect(saved).toBe(false);
    const kept = await house.ask('check-in/save', { checkIn: { ...checkIn, questions: ['Done?'], remind: true } });
    // The alarm stands at the minute of the round, not at some minute after it.
    expect(house.told.at(-1)).toBe(`remind false ${kept.checkIn.next}`);
    house.clock = kept.checkIn.next + 1;
    await house.ask('check-in/answer', { seriesId: 'heron', who: 'Ben', answers: ['yes'] });
    const after = await house.ask('check-in/state', { id: await house.compose() });
    expect(after.checkIn.next).toBeGreaterThan(house.clock);
    expect(house.told.filter((one) => one.startsWith('remind')).at(-1)).toBe(`remind false ${after.checkIn.next}`);
    expect(after.answers).toMatchObject([{ who: 'Ben', answers: ['yes'] }]);
    await house.ask('check-in/forget', { answerId: after.answers[0]?.id ?? 0 });
    await house.ask('check-in/stop', { seriesId: 'heron' });
    expect((await house.ask('check-in/state', { id: await house.compose() })).saved).toBe(false);
  });
});
