import type { CheckIn, MeetingSnapshot } from '../../core/model';
import type { ReplaceRequests } from './replace';

const CHECK_IN: CheckIn = {
  seriesId: 'heron1status',
  title: 'Heron status',
  questions: ['What is done?', 'What’s next?'],
  cadence: 'weekly',
  remind: true,
  next: 1_795_795_200_000,
};

export const replaceSamples = (snapshot: MeetingSnapshot): ReplaceRequests => ({
  'page/compose': { snapshot, format: 'board-update' },
  'page/taken': {
    snapshot,
    format: 'check-in',
    subject: 'Heron status',
    body: 'Let’s skip the meeting on Monday',
    lang: 'en',
    way: 'card',
  },
  'compose/open': { seriesId: 'heron1status', start: 1_795_795_200_000, format: null },
  'compose/state': { id: 1, format: 'check-in', wish: { lang: 'pt-BR', days: 2, link: 'https://notes.example/heron' } },
  'compose/taken': {
    id: 1,
    format: 'check-in',
    subject: 'Heron status',
    body: 'Let’s skip the meeting on Monday',
    lang: 'en',
    way: 'tool',
    tool: 'linear',
    role: 'organizer',
  },
  'compose/take-back': { proposalId: 1 },
  'loop/state': {},
  'loop/answer': { proposalId: 1, became: 'replaced' },
  'trial/begin': { id: 1 },
  'trial/decide': { seriesId: 'heron1status', decided: 'ended' },
  'relay/state': { id: 1 },
  'relay/note': {
    id: 1,
    note: { due: 1_795_795_200_000, taken: true, done: 'Notes', next: 'Test', blockers: '', decisions: '', links: '' },
  },
  'relay/rest': { id: 1, due: 1_795_795_200_000, rest: true },
  'check-in/state': { id: 1 },
  'check-in/save': { checkIn: CHECK_IN },
  'check-in/stop': { seriesId: 'heron1status' },
  'check-in/answer': { seriesId: 'heron1status', who: 'Ana', answers: ['Notes', 'Test'] },
  'check-in/kept': { seriesId: 'heron1status' },
  'check-in/forget': { answerId: 1 },
  'waiting/state': {},
  'recording/remind': { id: 1, remind: true },
  'recording/made': {
    id: 1,
    format: 'voice-message',
    recording: { seconds: 8.96, file: 'heron-status.webm', transcript: 'Which of the two?', captions: null },
  },
});
