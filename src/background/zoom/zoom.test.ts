import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Person, type ScheduleForm, type ZoomRow } from '../../core/model';
import { FORM } from '../../messages/areas/zoom.samples.fixture';
import { attendee, at, calendar, held, inZone, NOW, SETTINGS, stored, world } from '../world.fixture';
import { mayPrompt } from './budget';
import { judgeForm } from './form';
import { capped, joinRows, withSeries } from './rows';
import { betterSlots } from './slots';

const people = (...all: Person[]): Map<string, Person> => new Map(all.map((one) => [one.email, one]));
/** 15:00, which is inside for the person and midnight in Tokyo. */
const form = (fields: Partial<ScheduleForm> = {}): ScheduleForm => ({ ...FORM, minutes: 900, ...fields });
const KENJI = inZone('kenji', 'Asia/Tokyo');
const JONAS = inZone('jonas', 'Europe/Berlin');

describe('a form', () => {
  it('is judged by everybody’s hours at the instant it names', () => {
    const found = judgeForm(form({ invitees: [{ email: 'kenji@heron.example', name: null }] }), world({ people: people(KENJI) }));
    expect(found?.judged.meeting.start).toBe(at(25, 15));
    const { hours } = found?.judged.assessment ?? {};
    expect([hours?.severity, hours?.affected, hours?.considered]).toEqual(['night', 1, 2]);
  });
  it('resolves a name that only one known person has, and claims nothing of others', () => {
    const invitees = [
      { email: null, name: 'Kenji' },
      { email: null, name: 'Somebody Else' },
    ];
    const { hours } = judgeForm(form({ invitees }), world({ people: people(KENJI) }))?.judged.assessment ?? {};
    expect([hours?.affected, hours?.unknown, hours?.considered]).toEqual([1, 1, 3]);
    const twin = { ...JONAS, email: 'k2@heron.example', name: 'Kenji' };
    expect(judgeForm(form({ invitees }), world({ people: people(KENJI, twin) }))?.judged.assessment.hours.affected).toBe(0);
  });
  it.each<[string, Partial<ScheduleForm>]>([
    ['no date', { date: null }],
    ['no time', { minutes: null }],
    ['no length', { duration: null }],
    ['no zone', { zoneLabel: null }],
    ['a zone nobody has', { zoneLabel: '(GMT+3:17) Nowhere' }],
    ['any time', { fixedTime: false }],
  ])('with %s says nothing', (_name, fields) => expect(judgeForm(form(fields), world({ people: people(KENJI) }))).toBeNull());
  it('in another language of the menu is as sure as the offset is', () => {
    const german = '(GMT+1:00) Amsterdam, Berlin, Rom, Stockholm, Wien';
    const berlin = world({ people: people(KENJI), settings: { ...SETTINGS, zone: 'Europe/Berlin' } });
    const invitees = [{ email: 'kenji@heron.example', name: null }];
    const soon = judgeForm(form({ zoneLabel: german, invitees }), berlin);
    expect([soon?.approximate, soon?.judged.meeting.start, soon?.judged.assessment.hours.affected]).toEqual([
      false,
      at(25, 14),
      1,
    ]);
    const summer = judgeForm(form({ zoneLabel: german, invitees, date: '2027-07-01' }), berlin);
    expect([summer?.approximate, summer?.judged.meeting.start]).toEqual([true, Date.UTC(2027, 6, 1, 13)]);
    const { hours } = summer?.judged.assessment ?? {};
    expect([hours?.affected, hours?.severity, hours?.attendees.every((one) => one.class === 'unknown' && one.guess)]).toEqual([
      0,
      'unknown',
      true,
    ]);
  });
  it('that edits a stored meeting has its guests and series, by the number in the invitation', () => {
    const event = stored({ location: 'https://heron.zoom.us/j/81100000001', attendees: [attendee('kenji'), attendee('ana')] });
    const here = world({ events: [event], occurrences: [held(at(25, 10))], people: people(KENJI) });
    const found = judgeForm(form({ number: '81100000001', invitees: [] }), here);
    expect([found?.judged.joined, found?.judged.meeting.seriesId, found?.judged.meeting.headcount]).toEqual([true, 'heron', 2]);
  });
  it('of a protected talk is never flagged', () => {
    const report: Person = { ...KENJI, relation: 'report' };
    const invitees = [{ email: 'kenji@heron.example', name: null }];
    for (const topic of ['1:1 Kenji', 'Performance review: Kenji', 'Interview: platform engineer', 'Status']) {
      const found = judgeForm(form({ topic, cadence: 'weekly', invitees }), world({ people: people(report) }));
      expect([topic, found?.judged.assessment.flagged]).toEqual([topic, false]);
    }
  });
  it('offers starts at which nobody is asked out of their night, and never the one it has', () => {
    const here = world({ people: people(JONAS) });
    const found = judgeForm(form({ minutes: 1140, invitees: [{ email: 'jonas@heron.example', name: null }] }), here);
    if (!found) throw new Error('not judged');
    const { slots, none } = betterSlots(found.judged, here);
    expect(none).toBeNull();
    expect(slots.length).toBeGreaterThan(0);
    for (const { start } of slots) expect(new Date(start).getUTCHours()).toBeGreaterThanOrEqual(9);
    const far = world({ people: people(KENJI, inZone('caleb', 'America/Denver')) });
    const three = judgeForm(
      form({
        invitees: [
          { email: 'kenji@heron.example', name: null },
          { email: 'caleb@heron.example', name: null },
        ],
      }),
      far,
    );
    if (!three) throw new Error('not judged');
    expect(betterSlots(three.judged, far)).toMatchObject({ slots: [], none: { code: expect.stringMatching(/^no_slot_/u) } });
  });
});

describe('offers on the form', () => {
  const prompt = (visit: string, hoursAgo: number, seriesId = visit) => ({ visit, seriesId, at: NOW - hoursAgo * HOUR });
  const asked = { visit: 'now', seriesId: 'heron', at: NOW };
  it.each([
    ['the first', [], true],
    ['the same form again', [prompt('now', 0)], true],
    ['within the hour', [prompt('a', 0.5)], false],
    ['the second of a day', [prompt('a', 2)], true],
    ['the third of a day', [prompt('a', 2), prompt('b', 4)], false],
    ['the seventh of a week', [25, 50, 75, 100, 125, 150].map((ago) => prompt(String(ago), ago)), false],
    ['a series twice in two weeks', [prompt('a', 13 * 24, 'heron')], false],
    ['a clock that was set back', [prompt('a', -0.5)], false],
  ])('%s', (_name, before, may) => expect(mayPrompt(before, asked, SETTINGS)).toBe(may));
  it('wait in the first days until the person has confirmed their hours', () => {
    expect(mayPrompt([], asked, { installed: NOW - DAY, hoursConfirmed: false })).toBe(false);
    expect(mayPrompt([], asked, { installed: NOW - DAY, hoursConfirmed: true })).toBe(true);
  });
});

describe('rows', () => {
  const row = (fields: Partial<ZoomRow> = {}): ZoomRow => ({
    key: 'row',
    number: '81100000001',
    title: 'Heron status',
    date: '2026-11-25',
    start: 600,
    end: 630,
    zoneLabel: null,
    mine: true,
    ...fields,
  });
  const event = stored({ description: 'Meeting ID: 811 0000 0001, https://zoom.us/j/81100000001' });
  const here = withSeries(
    world({ events: [event], occurrences: [held(at(25, 10)), held(at(25 + 2, 10))], calendars: [calendar('main')] }),
  );
  const join = joinRows(here, false);
  it('are joined by number, date and time', () => {
    expect(join.snapshot(row())).toMatchObject({ baseId: 'heron', instance: { at: at(25, 10) }, start: at(25, 10), key: 'row' });
    expect(join.snapshot(row({ date: '2026-11-27' }))).toMatchObject({ start: at(27, 10) });
  });
  it('are joined a day off when the account lives elsewhere, if that leaves no choice', () =>
    expect(join.snapshot(row({ start: 1140, end: 1170 }))).toMatchObject({ baseId: 'heron', start: at(25, 10) }));
  it('without a readable date are one of several, and so none', () => {
    expect(join.snapshot(row({ date: null }))).toBeNull();
    expect(join.snapshot(row({ date: null, start: null, end: null }))).toBeNull();
    expect(join.isJoined(row({ date: null }))).toBe(false);
  });
  it('that no calendar knows stand alone, and are not called joined', () => {
    const other = row({ number: '99900000009', title: 'Lumen' });
    expect(join.snapshot(other)).toMatchObject({ baseId: 'zoom-99900000009', start: at(25, 10), end: at(25, 10, 30) });
    expect(join.isJoined(other)).toBe(false);
    expect(join.snapshot(row({ number: '99900000009', end: null }))).toBeNull();
  });
  it('carry three marks in a view at most, nights first', () => {
    const mark = (key: string, night: boolean) => ({
      key,
      seriesId: key,
      hours: night ? ('night' as const) : ('outside' as const),
      async: false,
      kind: null,
      headline: { code: 'x', params: {} },
      detail: null,
      title: '',
      start: at(25, 10),
      shown: true,
    });
    const all = capped([mark('a', false), mark('b', false), mark('c', false), mark('d', true)]);
    expect(all.filter(({ shown }) => shown).map(({ key }) => key)).toEqual(['a', 'b', 'd']);
  });
});
