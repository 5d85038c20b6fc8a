/** One sound message of each kind, for tables: each case spoils one thing in it. Names and addresses are invented. */
import type { MeetingSnapshot, SiteHealth, WorkWeek } from '../core/model';
import { GMAIL_SAMPLES } from './areas/gmail.samples.fixture';
import { replaceSamples } from './areas/replace-samples.fixture';
import { ZOOM_SAMPLES } from './areas/zoom.samples.fixture';
import { FEED_SAMPLES } from './areas/feeds.fixture';
import { PEOPLE_SAMPLES } from './areas/people.samples.fixture';
import { REPORT_SAMPLES } from './areas/report.fixture';
import { REVIEW_SAMPLES } from './areas/review.fixture';
import { planSamples } from './areas/plan.samples.fixture';
import type { Kind, Requests } from './messages';

const OFFICE = [{ start: 540, end: 1020 }];
const WEEK: WorkWeek = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: [], sun: [] };

export const SNAPSHOT: MeetingSnapshot = {
  site: 'google-calendar',
  baseId: 'heron1status',
  uid: null,
  instance: { at: 1_795_795_200_000 },
  calendarId: 'ana@heron.example',
  key: 'heron1status_20261127T160000Z',
  title: 'Heron status',
  start: 1_795_795_200_000,
  end: 1_795_797_000_000,
  allDay: false,
  ownAnswer: 'accepted',
  guests: [{ email: 'ana@heron.example', name: 'Ana', organizer: true, answer: 'accepted' }],
  description: 'Status round',
  location: null,
  hasCall: true,
};
const HEALTH: SiteHealth = {
  site: 'google-calendar',
  state: 'healthy',
  checks: [{ id: 'chips', found: 12, expected: null }],
  unreadable: 0,
};
export const SAMPLES: { readonly [K in Kind]: Requests[K] } = {
  ...replaceSamples(SNAPSHOT),
  ...REVIEW_SAMPLES,
  ...ZOOM_SAMPLES,
  ...GMAIL_SAMPLES,
  ...planSamples(SNAPSHOT),
  'frame/open': { subject: { kind: 'meeting', snapshot: SNAPSHOT } },
  'frame/begin': { token: '0b7e6a52-0000-4000-8000-000000000000' },
  'frame/tip': { key: SNAPSHOT.key },
  'page/marks': { site: 'google-calendar', snapshots: [SNAPSHOT], health: HEALTH, account: 'ana@heron.example' },
  'page/card': { snapshot: SNAPSHOT },
  'page/draft': { snapshot: SNAPSHOT, format: 'board-update' },
  'page/outcome': {
    seriesId: 'heron1status',
    key: SNAPSHOT.key,
    title: 'Heron status',
    meetingKind: 'status-update',
    outcome: 'keep-live',
    why: null,
    surface: 'card',
  },
  'page/undo': { outcomeId: 1 },
  'page/guests': { snapshot: SNAPSHOT },
  'page/health': { health: HEALTH },
  'app/pause': { until: Number.MAX_SAFE_INTEGER },
  'app/open-options': { section: 'people' },
  'popup/state': { tabUrl: 'https://calendar.google.com/calendar/u/0/r' },
  'popup/why': { seriesId: 'heron1status', start: 1_795_795_200_000 },
  'options/state': {},
  'settings/save': { patch: { zone: 'Europe/Lisbon', hours: WEEK, grace: 15, pausedUntil: null } },
  'series/release': { seriesId: 'heron1status' },
  'calendar/begin': { name: 'Ana', fileName: 'ana.ics', bytes: 12_345 },
  'calendar/put': {
    importId: '0b7e6a52-0000-4000-8000-000000000000',
    events: [
      {
        uid: 'heron1status@google.com',
        baseId: 'heron1status',
        title: 'Heron status',
        description: 'Status round',
        location: '',
        zone: 'Europe/Lisbon',
        cadence: 'weekly',
        rule: 'FREQ=WEEKLY',
        attendees: [
          { email: 'ana@heron.example', name: 'Ana', kind: 'person', role: 'required', answer: 'accepted', organizer: true },
        ],
        visibility: 'default',
        transparency: 'busy',
        entryType: 'event',
        hasCall: true,
        created: 1_700_000_000_000,
        ownAnswer: 'accepted',
      },
    ],
    occurrences: [
      {
        uid: 'heron1status@google.com',
        baseId: 'heron1status',
        start: 1_795_795_200_000,
        end: 1_795_797_000_000,
        allDay: false,
        days: null,
        instance: 1_795_795_200_000,
        status: 'confirmed',
        changed: null,
      },
    ],
  },
  'calendar/finish': {
    importId: '0b7e6a52-0000-4000-8000-000000000000',
    counts: {
      events: 1,
      occurrences: 1,
      problems: 1,
      from: 1_780_000_000_000,
      to: 1_800_000_000_000,
      name: 'ana@heron.example',
      zone: 'Europe/Lisbon',
      owner: 'ana@heron.example',
    },
    problems: [{ code: 'unknown-zone', count: 1, examples: ['line 12: Middle/Earth'] }],
  },
  'calendar/abandon': { importId: '0b7e6a52-0000-4000-8000-000000000000' },
  'calendar/remove': { calendarId: '0b7e6a52-0000-4000-8000-000000000000' },
  ...FEED_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...REPORT_SAMPLES,
};
