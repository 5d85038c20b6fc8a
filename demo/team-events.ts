/** What stands in the demo calendar: every kind of meeting that a badge, a card or a silence should be seen on. */
import { ALL, TEAM, type Invitee } from './team';

export interface DemoEvent {
  /** Becomes the UID of Google's shape; `uid` overrides it for events that were born elsewhere. */
  readonly id: string;
  readonly uid?: string;
  readonly title: string;
  readonly description?: string;
  readonly location?: string;
  /** Days after Monday of the shown week; with a rule the series starts that many days after a Monday eight weeks before. */
  readonly day: number;
  /** Wall time `HHMM` in {@link zone}; null for all-day. */
  readonly at: string | null;
  readonly minutes?: number;
  readonly days?: number;
  readonly zone?: string;
  readonly rule?: string;
  readonly with?: readonly Invitee[];
  readonly organizer?: Invitee;
  readonly answer?: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION';
  readonly extra?: readonly string[];
}

const { amihan, anika, dana, jonas, lucia, lumen, marta, mei, noor, otto, priya, rosa, sam, tiago } = TEAM;
export const WEEKS_BEFORE = 8;
/** A UID as Outlook makes them: such events have another kind of id on the page. */
const OUTLOOK =
  '040000008200E00074C5B7101A82E00800000000A0D1E2F3C4B5D601000000000000000010000000DEM0DEM0DEM0DEM0DEM0DEM0DEM0DEM0';

export const EVENTS: readonly DemoEvent[] = [
  {
    id: 'pricing',
    title: 'Pricing workshop',
    location: 'https://heron.zoom.us/j/81100000007?pwd=demo',
    description: 'Whiteboard, three breakout groups. We build the packages together.',
    day: 0,
    at: '0930',
    minutes: 60,
    with: [tiago, jonas, rosa, otto],
  },
  {
    id: 'tiagoreview',
    title: 'Mid-year review: Tiago',
    location: 'https://heron.zoom.us/j/81100000008?pwd=demo',
    day: 0,
    at: '1100',
    minutes: 60,
    with: [tiago],
  },
  {
    id: 'heronstatus',
    title: 'Heron status',
    description: 'Status round: done, next, blockers. Cards are on the board.',
    location: 'https://heron.zoom.us/j/81100000005?pwd=demo',
    day: 0,
    at: '1600',
    minutes: 30,
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    with: [tiago, jonas, rosa, otto, sam, noor, marta, mei],
  },
  {
    id: 'standup',
    title: 'Daily stand-up',
    description: 'Yesterday, today, blockers',
    day: 0,
    at: '0915',
    minutes: 15,
    rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    with: [tiago, sam, jonas, noor, otto, rosa],
  },
  {
    id: 'handover',
    title: 'Support hand-over EMEA to APAC',
    description: 'Open tickets and owners',
    day: 1,
    at: '0845',
    minutes: 15,
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    with: [amihan, priya, noor],
  },
  {
    id: 'interview',
    title: 'Interview: platform engineer',
    description: 'Panel, scorecard the same day',
    day: 1,
    at: '1100',
    minutes: 60,
    with: [jonas, otto],
  },
  {
    id: 'atlas',
    title: 'Atlas walkthrough',
    description: 'We present the monthly report, 25 slides. No decision today.',
    day: 1,
    at: '1400',
    minutes: 60,
    rule: 'FREQ=MONTHLY;BYDAY=4TU',
    with: [dana, lumen, rosa, tiago],
  },
  {
    id: 'regions',
    title: 'All regions update',
    description: 'Progress by region, then dates',
    day: 1,
    at: '1515',
    minutes: 45,
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    with: [otto, amihan, priya, mei, anika, dana, lucia, lumen],
  },
  {
    id: 'handoff',
    title: 'Release hand-off',
    description: 'What shipped, what is next, who has it',
    day: 1,
    at: '1000',
    minutes: 60,
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    with: [dana, amihan],
  },
  {
    id: 'samines',
    title: 'Sam / Inês',
    location: 'https://heron.zoom.us/j/81100000009?pwd=demo',
    day: 1,
    at: '1630',
    minutes: 30,
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    with: [sam],
  },
  {
    id: 'roadmap',
    title: 'Roadmap sync, three regions',
    location: 'https://heron.zoom.us/j/81100000001?pwd=demo',
    description: 'Progress by region, then dates',
    day: 2,
    at: '1000',
    minutes: 45,
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    with: [tiago, jonas, amihan, priya],
  },
  { id: 'lunch', title: 'Team lunch and welcome, Noor', day: 2, at: '1230', minutes: 60, with: [tiago, sam, rosa, otto, noor] },
  {
    id: 'crit',
    title: 'Checkout crit',
    location: 'https://heron.zoom.us/j/81100000002?pwd=demo',
    description: 'We look at the new flow and decide together',
    day: 2,
    at: '1500',
    minutes: 60,
    with: [rosa, otto, tiago, sam, jonas],
  },
  {
    id: 'readout',
    title: 'Release read-out',
    description: 'FYI: what shipped, slides attached',
    day: 2,
    at: '1700',
    minutes: 30,
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    with: ALL,
  },
  { id: 'focus', title: 'Focus time', day: 3, at: '0930', minutes: 90, rule: 'FREQ=WEEKLY;BYDAY=TH' },
  {
    id: 'lumen',
    title: 'Lumen intro call',
    location: 'https://heron.zoom.us/j/81100000003?pwd=demo',
    description: 'First call: introductions and what each side needs',
    day: 3,
    at: '1230',
    minutes: 60,
    organizer: lumen,
    answer: 'NEEDS-ACTION',
    with: [lumen, lucia, rosa],
  },
  {
    id: 'datamodel',
    title: 'Data model: comments on the draft',
    description: 'Draft in the doc. Please leave comments there.',
    day: 3,
    at: '1245',
    minutes: 60,
    with: [jonas, otto, sam, noor],
  },
  {
    id: 'amihanines',
    title: 'Amihan and Inês',
    location: 'https://heron.zoom.us/j/81100000004?pwd=demo',
    day: 3,
    at: '1700',
    minutes: 30,
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    with: [amihan],
  },
  {
    id: 'vendor',
    title: 'Vendor pitch',
    day: 3,
    at: '1500',
    minutes: 30,
    organizer: rosa,
    answer: 'DECLINED',
    with: [rosa, otto],
  },
  {
    id: 'office',
    title: 'Design office hours',
    day: 4,
    at: '1000',
    minutes: 60,
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    with: [rosa, otto, sam],
  },
  { id: 'private', title: 'Appointment', day: 4, at: '1215', minutes: 45, extra: ['CLASS:PRIVATE'] },
  {
    id: 'quarter',
    uid: OUTLOOK,
    title: 'Quarter numbers',
    description: 'KPI dashboard read-out',
    day: 4,
    at: '1430',
    minutes: 45,
    organizer: marta,
    with: [marta, jonas, rosa, otto, tiago, mei, dana],
  },
  {
    id: 'retro',
    title: 'Heron retro',
    description: 'Start, stop, continue',
    day: 4,
    at: '1600',
    minutes: 60,
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    with: [tiago, sam, jonas, noor, otto, rosa],
  },
  { id: 'porto', title: 'Inês in Porto', day: 2, at: null, days: 2, extra: ['TRANSP:TRANSPARENT'] },
  { id: 'planningday', title: 'Planning day', day: 4, at: null, days: 1, extra: ['TRANSP:TRANSPARENT'] },
  {
    id: 'lateseries',
    title: 'Tokyo partner call',
    description: 'Status of the integration',
    day: 3,
    at: '1830',
    minutes: 30,
    zone: 'Asia/Tokyo',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    organizer: mei,
    with: [mei, tiago],
  },
];
