/** States that the tests and the gallery draw. Everyone in them is invented. */
import {
  DAY,
  defaultSettings,
  everyDay,
  HOUR,
  MINUTE,
  type CardFacts,
  type DayMeeting,
  type Mark,
  type OptionsState,
  type Person,
  type PopupState,
  type Reason,
} from '../../core/model';

/** Thursday 4 March 2027, 10:40 in Lisbon. */
export const NOW = Date.UTC(2027, 2, 4, 10, 40);
const at = (hours: number, minutes = 0): number => Date.UTC(2027, 2, 4, hours, minutes);
const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

const settings = {
  ...defaultSettings('Europe/Lisbon', NOW - 30 * DAY),
  hours: everyDay({ start: 540, end: 1050 }, ['mon', 'tue', 'wed', 'thu', 'fri']),
  hoursConfirmed: true,
  emails: ['noor@norrvik.example'],
};

const meeting = (
  key: string,
  title: string,
  start: number,
  minutes: number,
  sign: DayMeeting['sign'],
  line: Reason | null,
  more: Partial<DayMeeting> = {},
): DayMeeting => ({
  key,
  seriesId: key,
  title,
  start,
  end: start + minutes * MINUTE,
  sign,
  line,
  places: [],
  why: null,
  ...more,
});

const TODAY: readonly DayMeeting[] = [
  meeting('copy', 'Release copy sync', at(11, 30), 30, 'async', reason('could_be_async'), {
    why: reason('kind_is_status_update'),
  }),
  meeting('amihan', '1:1 Amihan', at(14), 30, 'night', reason('night_for', { affected: 1, considered: 2 }), {
    places: ['Asia/Manila'],
  }),
  meeting('quarter', 'Quarter planning', at(16), 60, 'live', reason('hours_unknown_for', { unknown: 1, considered: 8 })),
  meeting('handoff', 'Release hand-off', at(21), 45, 'outside', reason('outside_for_you')),
];

const mark = (key: string, title: string, day: number, patch: Partial<Mark>): Mark => ({
  key,
  seriesId: key,
  hours: null,
  async: false,
  kind: 'status-update',
  headline: reason('could_be_async'),
  detail: null,
  title,
  start: at(9) + day * DAY,
  shown: true,
  ...patch,
});

export const MARKS: readonly Mark[] = [
  mark('heron', 'Heron status', -3, { async: true }),
  mark('platform', 'Platform sync', -1, {
    hours: 'outside',
    async: true,
    headline: reason('outside_for', { affected: 1, considered: 4 }),
    detail: reason('local_time', { time: '19:00', city: 'Sydney' }),
  }),
  mark('amihan', '1:1 Amihan', 0, {
    hours: 'night',
    headline: reason('night_for', { affected: 1, considered: 2 }),
    detail: reason('local_time', { time: '22:00', city: 'Manila' }),
  }),
  mark('roadmap', 'Roadmap read-out', 1, { async: true, shown: false }),
];

const CALENDAR: OptionsState['calendars'][number] = {
  id: 'c1',
  name: 'Work',
  fileName: 'noor.ics',
  imported: NOW - 3 * DAY,
  events: 412,
  occurrences: 3020,
  from: NOW - 400 * DAY,
  to: NOW + 400 * DAY,
  problems: [{ code: 'unknown-zone', count: 2, examples: ['"Middle of nowhere" in heron-42@norrvik.example'] }],
  mine: true,
  feedId: null,
  namesGuests: true,
};

export const ORDINARY: PopupState = {
  settings,
  calendars: [CALENDAR],
  now: NOW,
  today: TODAY,
  next: TODAY,
  week: {
    from: NOW - 3 * DAY,
    to: NOW + 4 * DAY,
    meetings: 15,
    minutes: 690,
    outsideMinutes: 105,
    couldBeAsyncMinutes: 90,
    medianMinutes: 735,
  },
  page: { site: 'google-calendar', marks: MARKS, meetings: 15 },
  health: [{ site: 'google-calendar', state: 'healthy', checks: [], unreadable: 0, seen: NOW - 6 * MINUTE }],
  memoryOnly: false,
  readOnly: false,
};

export const FIRST_RUN: PopupState = {
  ...ORDINARY,
  settings: { ...settings, hoursConfirmed: false, emails: [] },
  calendars: [],
  today: [],
  next: [],
  week: null,
  page: null,
  health: [],
};

export const CALM: PopupState = {
  ...ORDINARY,
  today: [meeting('retro', 'Retro, Heron team', at(15), 60, 'live', null)],
  next: [
    meeting('retro', 'Retro, Heron team', at(15), 60, 'live', null),
    meeting(
      'price',
      'Pricing workshop',
      at(10) + 6 * DAY,
      60,
      'unknown',
      reason('hours_unknown_for', { unknown: 1, considered: 6 }),
    ),
  ],
  page: { site: 'google-calendar', marks: [], meetings: 9 },
};

export const ASLEEP: PopupState = {
  ...ORDINARY,
  page: null,
  health: [
    {
      site: 'google-calendar',
      state: 'asleep',
      checks: [
        { id: 'grid', found: 0, expected: 1 },
        { id: 'chips', found: 0, expected: null },
      ],
      unreadable: 0,
      seen: NOW - 88 * MINUTE,
    },
  ],
};

export const PAUSED: PopupState = { ...ORDINARY, settings: { ...settings, pausedUntil: NOW + HOUR } };
export const MEMORY_ONLY: PopupState = { ...ORDINARY, memoryOnly: true };

const person = (
  email: string,
  name: string | null,
  zone: string | null,
  confidence: number,
  relation: Person['relation'],
): Person => ({
  email,
  name,
  zone: zone === null ? null : { value: zone, source: confidence === 1 ? 'said' : 'series', confidence, learned: null },
  hours:
    zone === null
      ? null
      : {
          value: everyDay({ start: 540, end: 1020 }, ['mon', 'tue', 'wed', 'thu', 'fri']),
          source: 'said',
          confidence,
          learned: null,
        },
  country: null,
  relation,
  off: [],
});

const UNMANAGED = { managed: [], evidence: [], trouble: null, readOnly: false } as const;

export const OPTIONS: OptionsState = {
  settings,
  ...UNMANAGED,
  calendars: [CALENDAR],
  people: [
    person('jonas@norrvik.example', 'Jonas Brandt', 'Europe/Berlin', 1, 'report'),
    person('amihan@norrvik.example', 'Amihan Reyes', 'Asia/Manila', 0.5, 'peer'),
    person('tuuli@talvi.example', null, null, 0, 'client'),
  ],
  kept: [
    { seriesId: 's1', title: 'Platform weekly', why: 'kept', since: NOW - 9 * DAY },
    { seriesId: 's2', title: 'Jonas and Noor', why: 'sensitive', since: NOW - 2 * DAY },
  ],
  memoryOnly: false,
};

export const OPTIONS_EMPTY: OptionsState = {
  ...UNMANAGED,
  settings: { ...settings, hoursConfirmed: false, emails: [] },
  calendars: [],
  people: [],
  kept: [],
  memoryOnly: false,
};

const WHY: CardFacts = {
  key: 'copy',
  seriesId: 'copy',
  title: 'Release copy sync',
  start: at(11, 30),
  end: at(12),
  allDay: false,
  cadence: 'weekly',
  viewerZone: 'Europe/Lisbon',
  verdict: 'async',
  flagged: true,
  confidence: 0.85,
  headline: reason('could_be_async'),
  reasons: [reason('size_weekly', { count: 6 }), reason('kind_is_status_update')],
  findings: [
    { factor: 'cohesiveness', delta: -5, reason: reason('routine_set', { count: 9 }) },
    { factor: 'interaction', delta: -8, reason: reason('agenda_informs') },
  ],
  kind: 'status-update',
  words: ['status'],
  severity: 'inside',
  attendees: [],
  affected: 0,
  unknown: 1,
  considered: 6,
  formats: [],
  joined: true,
  kept: false,
  hideTitles: false,
};

/** Judgements that the popup asks for, by series: flagged, protected, live by its kind. */
export const WHYS: Readonly<Record<'copy' | 'amihan' | 'quarter', CardFacts>> = {
  copy: WHY,
  amihan: {
    ...WHY,
    key: 'amihan',
    seriesId: 'amihan',
    title: '1:1 Amihan',
    verdict: 'protected',
    flagged: false,
    headline: reason('night_for', { affected: 1, considered: 2 }),
    reasons: [reason('protected_one_on_one')],
    findings: [],
    kind: null,
    severity: 'night',
    affected: 1,
    unknown: 0,
    considered: 2,
  },
  quarter: {
    ...WHY,
    key: 'quarter',
    seriesId: 'quarter',
    title: 'Quarter planning',
    verdict: 'live',
    flagged: false,
    headline: reason('nothing_to_suggest'),
    reasons: [reason('kind_live')],
    findings: [],
    kind: 'planning',
    unknown: 0,
    considered: 8,
  },
};
