/** Sound messages of Zoom's pages and of calls. Names and addresses are invented. */
import type { ScheduleForm, SiteHealth } from '../../core/model';
import type { CallRequests } from './calls';
import type { ZoomRequests } from './zoom';

export const FORM: ScheduleForm = {
  number: null,
  topic: 'Harbour planning',
  description: '',
  date: '2026-11-25',
  minutes: 1020,
  duration: 45,
  zoneLabel: '(GMT+0:00) Lisbon',
  cadence: 'none',
  fixedTime: true,
  personalRoom: false,
  invitees: [
    { email: 'kenji@heron.example', name: null },
    { email: null, name: 'Caleb' },
  ],
};
const HEALTH: SiteHealth = { site: 'zoom', state: 'healthy', checks: [{ id: 'form', found: 1, expected: 1 }], unreadable: 0 };

export const ZOOM_SAMPLES: ZoomRequests & CallRequests = {
  'zoom/form': { form: FORM, visit: 'visit-1', health: HEALTH },
  'zoom/draft': { form: FORM, format: 'board-update' },
  'zoom/rows': {
    rows: [
      {
        key: '81100000001|Today|10:00',
        number: '81100000001',
        title: 'Roadmap sync',
        date: '2026-11-24',
        start: 600,
        end: 645,
        zoneLabel: null,
        mine: true,
      },
    ],
    past: false,
    health: HEALTH,
  },
  'call/report': {
    id: 'call-1',
    service: 'zoom',
    phase: 'beat',
    number: '81100000001',
    title: 'Roadmap sync',
    start: 1_795_795_200_000,
    end: 1_795_797_000_000,
    place: 3,
    most: 12,
  },
  'call/attempt': { id: 'call-2', service: 'zoom', number: '81100000001' },
  'call/state': {},
  'call/answer': { id: 'call-1', answer: 'partly' },
  'call/correct': { id: 'call-1', correction: { kind: 'left', at: 1_795_796_000_000 } },
};
