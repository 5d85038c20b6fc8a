// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DAY, HOUR, type Proposal, type Waiting as Item } from '../../core/model';
import type { Answers } from '../../messages/messages';
import { draw, fakeAsk, fakePushes, now, press, translateFor } from '../parts/doors.fixture';
import { NOW } from '../parts/samples.fixture';
import type { PopupDoors } from './doors';
import { Waiting } from './waiting';

const item = (fields: Partial<Item>): Item => ({
  kind: 'check-in',
  seriesId: 'heron status',
  title: 'Heron status',
  since: NOW - HOUR,
  compositionId: null,
  ...fields,
});

const PROPOSAL: Proposal = {
  id: 4,
  seriesId: 'egret',
  key: 'egret',
  title: 'Egret read-out',
  format: 'shared-note',
  role: 'organizer',
  at: NOW - 9 * DAY,
  before: {
    start: NOW - 8 * DAY,
    minutes: 30,
    cadence: 'weekly',
    people: 4,
    required: 4,
    ownRequired: true,
    stored: false,
  },
  became: null,
  settled: null,
  source: null,
  asked: false,
};

async function waiting(state: Answers['waiting/state'], hide = false, lang: 'en' | 'de' = 'en') {
  const background = fakeAsk({
    'waiting/state': state,
    'loop/answer': {},
    'trial/decide': {},
    'recording/remind': { due: null },
  });
  const opened: string[] = [];
  const t = translateFor(lang, lang);
  const openPage = async (page: string, hash: string): Promise<void> => void opened.push(`${page}#${hash}`);
  const doors = { ask: background.ask, onPush: fakePushes().onPush, t, now, openPage } as unknown as PopupDoors;
  const root = await draw(<Waiting doors={doors} zone="Europe/Lisbon" hide={hide} t={t} />);
  return { root, opened, asked: background.asked, text: () => root.textContent ?? '' };
}

test('nothing waits: nothing is drawn', async () => {
  const { root } = await waiting({ waiting: [], ask: null });
  expect(root.children).toHaveLength(0);
});

test('a check-in leads to its page by its series', async () => {
  const { root, opened, text } = await waiting({ waiting: [item({})], ask: null });
  expect(text()).toContain('Answers for Heron status');
  await press(root, 'Answer');
  expect(opened).toEqual(['check-in#series=heron%20status']);
});

test('a trial is decided on the spot', async () => {
  const { root, asked } = await waiting({ waiting: [item({ kind: 'trial' })], ask: null });
  await press(root, 'Nobody missed it, so end it');
  expect(asked).toContainEqual({ kind: 'trial/decide', fields: { seriesId: 'heron status', decided: 'ended' } });
});

test('a recording leads back to its draft, until it is sent', async () => {
  const { root, opened, asked } = await waiting({ waiting: [item({ kind: 'recording', compositionId: 7 })], ask: null });
  await press(root, 'See draft');
  expect(opened).toEqual(['composer#7']);
  await press(root, 'Sent');
  expect(asked).toContainEqual({ kind: 'recording/remind', fields: { id: 7, remind: false } });
});

test('what became of a proposal is asked here too; not to say is an answer', async () => {
  const { root, asked, text } = await waiting({ waiting: [], ask: PROPOSAL });
  expect(text()).toContain('What happened to Egret read-out?');
  await press(root, 'I’d rather not say');
  expect(asked).toContainEqual({ kind: 'loop/answer', fields: { proposalId: 4, became: null } });
});

test('with titles hidden none is shown, and nothing is asked about one', async () => {
  const { root, text } = await waiting({ waiting: [item({})], ask: PROPOSAL }, true);
  expect(text()).not.toMatch(/Heron|Egret/u);
  expect(root.querySelectorAll('button')).toHaveLength(1);
});

test('no key without words in German', async () => {
  const all = (['check-in', 'trial', 'recording'] as const).map((kind) => item({ kind, since: NOW - HOUR }));
  const { text } = await waiting({ waiting: all, ask: PROPOSAL }, false, 'de');
  expect(text()).not.toMatch(/\b[a-z]+_[a-z_]+\b|\{\w+\}/u);
});
