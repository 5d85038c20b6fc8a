/** Sound messages of Gmail's pages. Names and addresses are invented. */
import type { MailDraft, MeetingSnapshot, SiteHealth } from '../../core/model';
import type { GmailRequests } from './gmail';

export const MAIL: MailDraft = {
  visit: 'visit-1',
  thread: '#thread-a:r-1',
  recipients: [
    { email: 'kenji@heron.example', name: 'Kenji', field: 'to' },
    { email: 'priya@heron.example', name: null, field: 'cc' },
  ],
  unreadable: 0,
  subject: 'Harbour plan',
  typed: 'Shall we meet on Thursday?',
  quoted: '',
  turns: [{ from: 'kenji@heron.example', at: 1_795_795_200_000 }],
};
const HEALTH: SiteHealth = { site: 'gmail', state: 'healthy', checks: [{ id: 'body', found: 1, expected: 1 }], unreadable: 0 };
const INVITATION: MeetingSnapshot = {
  site: 'gmail',
  baseId: 'heron1status',
  uid: null,
  instance: { at: 1_795_795_200_000 },
  calendarId: 'ana@heron.example',
  key: 'heron1status_20261127T160000Z',
  title: '',
  start: null,
  end: null,
  allDay: false,
  ownAnswer: 'unknown',
  guests: null,
  description: null,
  location: null,
  hasCall: true,
};

export const GMAIL_SAMPLES: GmailRequests = {
  'gmail/look': { draft: MAIL, health: HEALTH },
  'gmail/invited': { snapshot: INVITATION, health: HEALTH },
  'gmail/compose': { draft: MAIL },
  'gmail/text': { draft: MAIL, format: 'shared-note' },
  'gmail/outcome': { draft: MAIL, notice: 'intent', outcome: 'acted' },
  'gmail/zone': { email: 'kenji@heron.example', zone: 'Asia/Tokyo' },
  'gmail/invitation': { snapshot: INVITATION },
};
