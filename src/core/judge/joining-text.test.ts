import { describe, expect, it } from 'vitest';
import { facts } from './facts.fixture';
import { assess } from './judge';
import { readDescription } from './joining-text';

/** How services and offices say how to join, and what nobody reads: none of it is what a meeting is about. */
const FOOTERS: readonly (readonly [string, string])[] = [
  [
    'Teams, German',
    '________________\nMicrosoft Teams-Besprechung\nNehmen Sie auf dem Computer oder im Raum teil\nHier klicken<https://teams.microsoft.com/l/meetup-join/1>\nBesprechungs-ID: 000 000 000 000\nKennung: aaaaaa\nTeams herunterladen | Im Web beitreten\nOder anrufen (nur Audio)\n+49 30 00000000,,000000000# Germany\nWeitere Infos | Besprechungsoptionen\n________________',
  ],
  ['Teams, links only', 'Weitere Infos | Besprechungsoptionen'],
  ['Teams, Polish', 'Microsoft Teams\nDołącz do spotkania\nIdentyfikator: 000 000 000 000\nWięcej informacji | Opcje spotkania'],
  ['Teams, Portuguese', 'Saiba mais | Opções de reunião'],
  ['Teams, Japanese', 'Microsoft Teams 会議\nここをクリックして参加\n会議 ID: 000 000 000 000\n詳細情報 | 会議のオプション'],
  [
    'Zoom, German',
    'Bea lädt Sie zu einem Zoom-Meeting ein.\n\nBeitreten\nhttps://us02web.zoom.us/j/1\n\nMeeting-ID: 000 0000 0000\nKenncode: 000000',
  ],
  [
    'Zoom, French',
    'Sujet : point\n\nhttps://us02web.zoom.us/j/1\nID de réunion : 000 0000 0000\nPour mémoire : trouver le statut de votre numéro local',
  ],
  [
    'Meet',
    'To join the video meeting, click this link: https://meet.google.com/aaa-bbbb-ccc\nOtherwise, dial +1 000-000-0000 and enter this PIN: 000 000 000#',
  ],
  [
    'Webex',
    'Webex meeting info\nhttps://site.webex.com/m/1\nMeeting number: 0000 000 0000\nStatus of the service and report of issues: help desk',
  ],
  ['GoTo', 'Please join my meeting from your computer, tablet or smartphone.\nhttps://meet.goto.com/1\nAccess Code: 000-000-000'],
  ['a bridge', 'Dial-in: +44 20 0000 0000,,123456#'],
  [
    'HTML',
    '<p>See you</p><p>──────────</p><a href="https://teams.microsoft.com/l/1">Update or report status</a><br>ID: 000 000 000 000',
  ],
  ['logistics', 'FYI the room moved'],
  ['a word', 'Kurze Infos zum Stand'],
  [
    'a disclaimer',
    'Hallo\n\nhttps://zoom.us/j/1\n\nThis call may be recorded for training, quality and status reporting purposes.',
  ],
  ['a signature', '-- \nBea Stone\nHead of Status Reports'],
];
const TALKS = [
  'Catch up',
  'Touch base',
  'Sync',
  'Austausch',
  'Jour fixe',
  'Point hebdo',
  'Check-in',
  'Ponto de situação',
  'Charla',
  'Weekly',
  '定例',
];

describe('a talk of two', () => {
  it.each(FOOTERS)('is never flagged because of %s', (_name, description) => {
    for (const title of TALKS)
      for (const headcount of [2, null])
        expect(assess(facts({ title, description, headcount, cadence: 'weekly' })).flagged, `${title}, ${headcount}`).toBe(false);
  });

  it('is flagged for a thing to write', () => {
    const about = {
      description: 'Comments on the draft of chapter 3, in the document',
      headcount: 2,
      cadence: 'weekly',
    } as const;
    expect(assess(facts({ title: 'Feedback on the draft of chapter 3', ...about })).flagged).toBe(true);
    expect(assess(facts({ title: 'Catch up', ...about })).flagged).toBe(false);
  });
});

describe('a meeting of more', () => {
  it.each(FOOTERS.slice(0, 12))('is judged the same with the joining text of %s', (_name, footer) => {
    for (const [title, description] of [
      ['Statusrunde', ''],
      ['Heron', ''],
      ['Heron', 'Each team gives its status'],
    ] as const) {
      const judged = (text: string) => assess(facts({ title, description: text, headcount: 8, cadence: 'weekly' }));
      const { verdict, kind, flagged } = judged(description);
      expect(judged(`${description}\n\n${footer}`), title).toMatchObject({ verdict, kind, flagged });
    }
  });

  it('keeps what stands in one line with a call', () =>
    expect(readDescription('Heron project page https://heron.example/x Join Zoom https://zoom.us/j/1').content).toBe(
      'Heron project page',
    ));

  it('keeps what protects, wherever it stands', () => {
    const description = 'Zoom\nhttps://zoom.us/j/1\nMeeting ID: 000 0000 0000\nHis performance review, 3rd part';
    expect(readDescription(description).content).not.toContain('review');
    expect(assess(facts({ title: 'Status', description, headcount: 4 })).verdict).toBe('protected');
  });
});

it('a text that was cut makes the judge unsure', () => {
  const judged = (description: string) => assess(facts({ title: 'Weekly status', description, headcount: 7, cadence: 'weekly' }));
  expect(judged('x '.repeat(500)).flagged).toBe(true);
  expect(judged('x '.repeat(2_000))).toMatchObject({ flagged: false, confidence: 0.6 });
});
