import { describe, expect, it } from 'vitest';
import { DAY, type SeenGuest } from '../core/model';
import { joinSnapshot, storedMeetings } from './join';
import { joinKeyOf } from './join-key';
import { at, attendee, calendar, held, snapshot, stored, world } from './world.fixture';

const guest = (name: string, fields: Partial<SeenGuest> = {}): SeenGuest => ({
  email: `${name}@heron.example`,
  name,
  organizer: false,
  answer: 'accepted',
  ...fields,
});
const three = [attendee('ana', { organizer: true }), attendee('ben'), attendee('room', { kind: 'room' })];

describe('the key two sources are joined by', () => {
  it.each<[string, { baseId: string | null; uid: string | null }, string | null]>([
    ['an event of Google’s', { baseId: 'abc123', uid: null }, 'abc123'],
    ['a foreign event', { baseId: '_c9abc', uid: '040000008200E00074C5B7101A82E008' }, '040000008200E00074C5B7101A82E008'],
    ['an event of Google’s in a foreign coat', { baseId: '_x', uid: 'abc123_R20261124T100000@google.com' }, 'abc123'],
    ['an entry without id', { baseId: null, uid: null }, null],
  ])('%s', (_name, ids, key) => {
    expect(joinKeyOf(ids)).toBe(key);
  });
});

describe('joining a page’s meeting to the file', () => {
  const series = [at(18, 10), at(25, 10), at(25, 10) + 7 * DAY].map((start) => held(start));

  it('finds the occurrence by its original start, though it was moved', () => {
    const moved = held(at(26, 15), { instance: at(25, 10) });
    const joined = joinSnapshot(
      snapshot({ instance: { at: at(25, 10) } }),
      world({ events: [stored({ attendees: three })], occurrences: [series[0]!, moved] }),
    );
    expect(joined).toMatchObject({
      joined: true,
      meeting: {
        id: `heron@${at(26, 15)}`,
        seriesId: 'heron',
        start: at(26, 15),
        cadence: 'weekly',
        headcount: 2,
        ownAnswer: 'accepted',
      },
    });
  });

  it('believes the page where it shows another time: moved since the import', () => {
    const { meeting } =
      joinSnapshot(
        snapshot({ instance: { at: at(25, 10) }, start: at(25, 16), end: at(25, 17) }),
        world({ events: [stored()], occurrences: series }),
      ) ?? {};
    expect(meeting).toMatchObject({ start: at(25, 16), end: at(25, 17), id: `heron@${at(25, 16)}` });
  });

  it('keeps the file’s time where the page’s differs by what pixels round', () => {
    const { meeting } =
      joinSnapshot(
        snapshot({ instance: { at: at(25, 10) }, start: at(25, 10) + 2 * 60_000, end: at(25, 11) }),
        world({ events: [stored()], occurrences: series }),
      ) ?? {};
    expect(meeting?.start).toBe(at(25, 10));
  });

  it('finds an all-day occurrence by its date', () => {
    const day = held(Date.UTC(2026, 10, 25), {
      allDay: true,
      end: Date.UTC(2026, 10, 26),
      days: { from: '2026-11-25', to: '2026-11-26' },
    });
    const joined = joinSnapshot(
      snapshot({ instance: { on: '2026-11-25' }, start: null, end: null }),
      world({ events: [stored()], occurrences: [...series, day] }),
    );
    expect(joined?.meeting).toMatchObject({ allDay: true, start: Date.UTC(2026, 10, 25) });
  });

  it('takes the piece of a split series that the occurrence belongs to', () => {
    const later = stored({ uid: 'heron_R20261125T100000@google.com', title: 'Heron status, new', attendees: [attendee('ben')] });
    const occurrences = [held(at(18, 10)), held(at(25, 10), { uid: later.uid })];
    const joined = joinSnapshot(
      snapshot({ title: '', instance: { at: at(25, 10) } }),
      world({ events: [stored(), later], occurrences }),
    );
    expect(joined?.meeting.title).toBe('Heron status, new');
    const unknown = joinSnapshot(
      snapshot({ title: '', instance: { at: at(27, 10) }, start: at(27, 10), end: at(27, 11) }),
      world({ events: [stored(), later], occurrences }),
    );
    expect(unknown).toMatchObject({ joined: true, meeting: { title: 'Heron status, new', start: at(27, 10) } });
  });

  it('lets an edited occurrence differ from its series', () => {
    const edited = held(at(25, 10), { changed: { title: 'Heron retro', attendees: [attendee('ben')] } });
    const joined = joinSnapshot(
      snapshot({ title: 'Heron retro', instance: { at: at(25, 10) } }),
      world({ events: [stored({ attendees: three })], occurrences: [edited] }),
    );
    expect(joined?.meeting).toMatchObject({ title: 'Heron retro', headcount: 1 });
  });

  it('falls back to the page’s own text and times', () => {
    const joined = joinSnapshot(
      snapshot({ baseId: 'new', instance: { at: at(25, 10) } }),
      world({ events: [stored()], occurrences: series }),
    );
    expect(joined).toMatchObject({
      joined: false,
      meeting: { seriesId: 'new', title: 'Heron status', cadence: 'other', headcount: null, externals: null },
    });
    expect(joined?.meeting.attendees).toEqual([]);
  });

  it('says nothing of a meeting that nobody places in time', () => {
    expect(joinSnapshot(snapshot({ baseId: 'new', start: null }), world())).toBeNull();
  });

  it('goes by what the person sees when an event was renamed since the import', () => {
    const rows = world({ events: [stored()], occurrences: series });
    const titleOf = (title: string) => joinSnapshot(snapshot({ title, instance: { at: at(25, 10) } }), rows)?.meeting.title;
    expect(titleOf('Performance review: Ben')).toBe('Performance review: Ben');
    expect(titleOf('Heron status, 10:00')).toBe('Heron status');
    expect(titleOf('')).toBe('Heron status');
  });

  it('prefers the calendar that names guests', () => {
    const rows = world({
      calendars: [calendar('main'), calendar('feed', { namesGuests: false })],
      events: [stored({ calendarId: 'feed' }), stored({ attendees: three })],
      occurrences: [held(at(25, 10), { calendarId: 'feed' }), held(at(25, 10))],
    });
    expect(joinSnapshot(snapshot({ instance: { at: at(25, 10) } }), rows)?.meeting.headcount).toBe(2);
  });
});

describe('who comes', () => {
  const rows = (namesGuests: boolean, attendees: typeof three = []) =>
    world({ calendars: [calendar('main', { namesGuests })], events: [stored({ attendees })], occurrences: [held(at(25, 10))] });
  const meetingOf = (guests: SeenGuest[] | null, from: ReturnType<typeof world>) =>
    joinSnapshot(snapshot({ instance: { at: at(25, 10) }, guests }), from)?.meeting;

  it('is not known where the file leaves guests out', () => {
    expect(meetingOf(null, rows(false))).toMatchObject({ headcount: null, externals: null });
  });
  it('is the person alone where the file names guests elsewhere', () => {
    expect(meetingOf(null, rows(true))).toMatchObject({ headcount: 1 });
  });
  it('is filled by guests seen on the page, without rooms and groups', () => {
    const seen = [
      guest('ana'),
      guest('ben'),
      { ...guest('x'), email: 'big@resource.calendar.google.com' },
      { ...guest('y'), email: 'all@group.calendar.google.com' },
    ];
    const meeting = meetingOf(seen, rows(false));
    expect(meeting).toMatchObject({ headcount: 2, externals: 0 });
    expect(meeting?.attendees.find((one) => one.self)?.email).toBe('ana@heron.example');
  });
  it('is remembered from an event that was opened before', () => {
    const remembered = new Map([
      ['heron', { seriesId: 'heron', site: 'google-calendar' as const, guests: [guest('ana'), guest('ben')], seen: 0 }],
    ]);
    expect(meetingOf(null, { ...rows(false), guests: remembered })?.headcount).toBe(2);
  });
  it('takes today’s answers from the page, and who is optional from the file', () => {
    const meeting = meetingOf(
      [guest('ben', { answer: 'declined' }), guest('new')],
      rows(true, [attendee('ana'), attendee('ben', { role: 'optional' })]),
    );
    expect(meeting?.attendees.map(({ name, role, answer }) => [name, role, answer])).toEqual([
      ['ana', 'required', 'accepted'],
      ['ben', 'optional', 'declined'],
      ['new', 'required', 'accepted'],
    ]);
  });
  it('counts people of other organisations, and none where one’s own address says nothing', () => {
    const outsider = attendee('lucia', { email: 'lucia@lumen.example' });
    const branch = attendee('li', { email: 'li@asia.heron.example' });
    expect(meetingOf(null, rows(true, [...three, outsider, branch]))?.externals).toBe(1);
    const atGmail = { ...rows(true, [...three, outsider]), own: new Set(['ana@gmail.com']) };
    expect(meetingOf(null, atGmail)?.externals).toBeNull();
  });
});

describe('a mail that invites to a series', () => {
  const rows = world({ events: [stored()], occurrences: [held(at(23, 10)), held(at(25, 10)), held(at(30, 10))] });
  const invited = { start: null, end: null, instance: null };
  it('means the first that is not over', () => {
    expect(joinSnapshot(snapshot({ ...invited, site: 'gmail' }), rows)?.meeting.start).toBe(at(25, 10));
  });
  it('of which all are over means none, nor does a page that shows no time', () => {
    const over = world({ events: [stored()], occurrences: [held(at(23, 10)), held(at(24, 9))] });
    expect(joinSnapshot(snapshot({ ...invited, site: 'gmail' }), over)).toBeNull();
    expect(joinSnapshot(snapshot(invited), rows)).toBeNull();
  });
});

describe('stored meetings of a span', () => {
  it('come once, however many calendars hold them, in order', () => {
    const rows = world({
      calendars: [calendar('main'), calendar('copy')],
      events: [stored(), stored({ calendarId: 'copy' })],
      occurrences: [held(at(25, 10)), held(at(25, 10), { calendarId: 'copy' }), held(at(23, 10)), held(at(30, 10))],
    });
    expect(storedMeetings(rows, at(23, 0), at(28, 0)).map((meeting) => meeting.start)).toEqual([at(23, 10), at(25, 10)]);
  });
});

describe('whose time it is', () => {
  const rows = { events: [stored()], occurrences: [held(at(25, 10))] };
  it('a calendar of somebody else tells about a meeting and takes nobody’s time', () => {
    const theirs = world({ ...rows, calendars: [calendar('main', { mine: false })] });
    expect(storedMeetings(theirs, at(23, 0), at(28, 0))).toEqual([]);
    expect(joinSnapshot(snapshot({ instance: { at: at(25, 10) } }), theirs)).toMatchObject({
      joined: true,
      meeting: { cadence: 'weekly' },
    });
    expect(storedMeetings(world(rows), at(23, 0), at(28, 0))).toHaveLength(1);
  });

  it('guests seen on a page fill in for a calendar that leaves them out; rooms and calendars among them are no people', () => {
    const seen = [
      guest('ana'),
      guest('ben'),
      guest('x', { email: 'c_1@resource.calendar.google.com' }),
      guest('y', { email: 'en.usa@group.v.calendar.google.com' }),
    ];
    const guests = new Map([
      [
        'heron',
        { seriesId: 'heron', site: 'google-calendar' as const, source: 'editor' as const, guests: seen, seen: at(24, 9) },
      ],
    ]);
    const [meeting] = storedMeetings(
      world({ ...rows, guests, calendars: [calendar('main', { namesGuests: false })] }),
      at(23, 0),
      at(28, 0),
    );
    expect(meeting?.headcount).toBe(2);
    const [silent] = storedMeetings(
      world({ ...rows, calendars: [calendar('main', { namesGuests: false })] }),
      at(23, 0),
      at(28, 0),
    );
    expect(silent?.headcount).toBeNull();
  });
});
