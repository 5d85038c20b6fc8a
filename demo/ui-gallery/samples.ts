import type { PlanCard } from '../../src/core/planning';
import type { AttendeeHours, CardFacts, Draft, HoursClass, WorkWeek } from '../../src/core/model';

const days = (start: number, end: number): WorkWeek => {
  const work = [{ start: start * 60, end: end * 60 }];
  return { mon: work, tue: work, wed: work, thu: work, fri: work, sat: [], sun: [] };
};

function person(name: string, zone: string | null, one: HoursClass, from = 9, to = 18): AttendeeHours {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@heron.example`;
  const hours = zone === null || one === 'unknown' ? null : days(from, to);
  const guess = one === 'unknown' && zone !== null;
  const dayOff = one === 'day_off' ? 'holiday' : null;
  return {
    email,
    name,
    self: name === 'You',
    required: true,
    class: one,
    dayOff,
    outMinutes: null,
    outside: [],
    zone,
    guess,
    hours,
  };
}

const base: CardFacts = {
  key: 'k',
  seriesId: 's',
  title: 'Heron status',
  start: Date.UTC(2026, 10, 23, 16),
  end: Date.UTC(2026, 10, 23, 16, 30),
  allDay: false,
  cadence: 'weekly',
  viewerZone: 'Europe/Lisbon',
  verdict: 'async',
  flagged: true,
  confidence: 0.9,
  headline: { code: 'could_be_async', params: {} },
  reasons: [{ code: 'kind_agenda', params: {} }],
  findings: [],
  kind: 'status-update',
  words: ['Release', 'read-out'],
  severity: 'inside',
  attendees: [person('You', 'Europe/Lisbon', 'inside'), person('Tiago Rocha', 'Europe/Lisbon', 'inside')],
  affected: 0,
  unknown: 0,
  considered: 2,
  formats: [
    { id: 'board-update', why: { code: 'x', params: {} } },
    { id: 'check-in', why: { code: 'x', params: {} } },
    { id: 'shared-note', why: { code: 'x', params: {} } },
    { id: 'voice-message', why: { code: 'x', params: {} } },
  ],
  joined: true,
  kept: false,
  hideTitles: false,
};

const live = { flagged: false, verdict: 'live', reasons: [], formats: [] } as const;

/** One of each state of the card. */
export const SAMPLES: Readonly<Record<string, CardFacts>> = {
  async: base,
  outside: {
    ...base,
    ...live,
    title: 'Roadmap sync, three regions',
    cadence: 'none',
    start: Date.UTC(2026, 10, 25, 10),
    end: Date.UTC(2026, 10, 25, 10, 45),
    severity: 'outside',
    affected: 2,
    considered: 5,
    headline: { code: 'outside_for', params: { affected: 2, considered: 5 } },
    formats: base.formats,
    attendees: [
      person('You', 'Europe/Lisbon', 'inside'),
      person('Tiago Rocha', 'Europe/Lisbon', 'inside'),
      person('Jonas Weidner', 'Europe/Berlin', 'edge', 9, 17),
      person('Amihan Reyes', 'Asia/Manila', 'outside'),
      person('Priya Nair', 'Australia/Sydney', 'outside', 9, 17),
    ],
  },
  protected: {
    ...base,
    ...live,
    title: 'Amihan and Inês',
    verdict: 'protected',
    start: Date.UTC(2026, 10, 26, 17),
    end: Date.UTC(2026, 10, 26, 17, 30),
    severity: 'night',
    affected: 1,
    headline: { code: 'night_for', params: { affected: 1, considered: 2 } },
    reasons: [{ code: 'protected_kind', params: {} }],
    attendees: [person('You', 'Europe/Lisbon', 'inside'), person('Amihan Reyes', 'Asia/Manila', 'night')],
  },
  unknown: {
    ...base,
    ...live,
    verdict: 'unclear',
    title: 'Lumen intro call',
    unknown: 2,
    considered: 6,
    severity: 'unknown',
    joined: false,
    headline: { code: 'hours_unknown_for', params: { unknown: 2, considered: 6 } },
    attendees: [person('Lucía Herrera', 'America/Mexico_City', 'unknown'), person('D Okafor', null, 'unknown')],
  },
  nothing: {
    ...base,
    ...live,
    title: 'Checkout crit',
    formats: base.formats,
    headline: { code: 'nothing_to_suggest', params: {} },
  },
  kept: { ...base, ...live, kept: true, headline: { code: 'kept_live', params: {} } },
};

export const DRAFT: Draft = {
  subject: 'Heron status: on the board this week',
  body: 'No meeting on Monday. My part of Heron status is on the board: https://boards.example/heron\n\nPlease update your cards by Tuesday, 12:00 (Lisbon).\n\nRather talk? Tell me and I’ll book 15 minutes.',
  lang: 'en',
  replyBy: null,
  deadlines: [],
  link: null,
};

/** A plan with everything in it. */
export const PLAN: PlanCard = {
  notes: [
    'Sydney, 8 dates from Wed, 7 Apr: inside instead of after hours, as the clock in Sydney changes on Sun, 4 Apr. That is better than now: nothing to do.',
  ],
  slots: [
    {
      start: Date.UTC(2026, 10, 25, 9),
      end: Date.UTC(2026, 10, 25, 9, 45),
      when: 'Wed, 25 Nov, 09:00',
      why: 'within working hours for 4 of 5, 20:00 in Sydney',
      attendees: [person('You', 'Europe/Lisbon', 'inside'), person('Priya Nair', 'Australia/Sydney', 'outside')],
      text: 'Could we move it?',
    },
    {
      start: Date.UTC(2026, 10, 26, 9),
      end: Date.UTC(2026, 10, 26, 9, 45),
      when: 'Thu, 26 Nov, 09:00',
      why: 'within working hours for 4 of 5, 20:00 in Sydney',
      attendees: [],
      text: 'Could we move it?',
    },
  ],
  lines: ['No start is inside hours for all 5.', 'Last 8 weeks: Sydney 12, Berlin 2'],
  offers: [
    { kind: 'rotation', title: 'Take turns: 2 slots', lines: ['Wed, 25 Nov, 09:00: 09:00 in Lisbon'], text: 'Take turns' },
    { kind: 'relay', title: 'Relay: hand the work on', lines: ['Inês → Marcus, and again from the beginning.'], text: 'Relay' },
  ],
};
