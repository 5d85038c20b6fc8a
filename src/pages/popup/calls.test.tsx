// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HOUR, MINUTE, type CallLine, type CallsState } from '../../core/model';
import type { Kind } from '../../messages/messages';
import { draw, fakeAsk, fakePushes, now, press, Refusal, translateFor } from '../parts/doors.fixture';
import { NOW } from '../parts/samples.fixture';
import { Calls } from './calls';
import type { PopupDoors } from './doors';

const LINE: CallLine = {
  id: 'one',
  service: 'zoom',
  source: 'measured',
  title: 'Heron status',
  start: NOW - 2 * HOUR,
  minutes: 74,
  planned: 60,
  late: 6,
  place: 3,
  most: 12,
  open: false,
  correction: null,
  answer: null,
  plannedEnd: NOW - 2 * HOUR + 54 * MINUTE,
};

async function calls(state: CallsState, more: Partial<Record<Kind, unknown>> = {}, hide = false) {
  const background = fakeAsk({ 'call/state': state, 'call/answer': {}, 'call/correct': {}, ...more });
  const t = translateFor('en', 'en-GB');
  const doors = { ask: background.ask, onPush: fakePushes().onPush, t, now } as unknown as PopupDoors;
  const root = await draw(<Calls doors={doors} zone="Europe/Lisbon" hide={hide} t={t} />);
  return { root, asked: background.asked, text: () => root.textContent ?? '' };
}

test('planned 60, really 74; 6 minutes late; the third of twelve', async () => {
  const { text } = await calls({ question: null, recent: [LINE] });
  expect(text()).toContain('60 planned, 74 min actual, joined 6 minutes late, 3 of 12 to join');
});

test('an estimate is called one, and a call that goes on is not corrected', async () => {
  const { root, text } = await calls({
    question: null,
    recent: [
      { ...LINE, source: 'attempted', minutes: 45, late: null, place: null, most: null },
      { ...LINE, id: 'two', open: true, minutes: 12 },
    ],
  });
  expect(text()).toContain('45 min is an estimate');
  expect(text()).toContain('12 min so far');
  expect(root.querySelectorAll('details')).toHaveLength(1);
});

test('one quiet question, answered with one click', async () => {
  const { root, asked, text } = await calls({ question: LINE, recent: [LINE] });
  expect(text()).toContain('Could “Heron status” have been done in writing?');
  await press(root, 'Partly');
  expect(asked).toContainEqual({ kind: 'call/answer', fields: { id: 'one', answer: 'partly' } });
  expect(text()).toContain('Noted. It stays on this device.');
});

test('no title where titles are hidden', async () => {
  const { root } = await calls({ question: LINE, recent: [LINE] }, {}, true);
  expect(root.innerHTML).not.toContain('Heron status');
  expect(root.textContent).toContain('Could your last call have been done in writing?');
});

test('corrections: not there, and taken back; what cannot be saved is said', async () => {
  const { root, asked } = await calls({ question: null, recent: [LINE] });
  await press(root, 'I wasn’t there');
  expect(asked).toContainEqual({ kind: 'call/correct', fields: { id: 'one', correction: { kind: 'absent' } } });
  await press(root, 'Save the time you left Heron status');
  const left = asked.findLast(({ kind }) => kind === 'call/correct')?.fields as { correction: { at: number } };
  expect(Math.abs(left.correction.at - (LINE.plannedEnd ?? 0))).toBeLessThan(MINUTE);
  const taken = await calls(
    { question: null, recent: [{ ...LINE, correction: { kind: 'absent' } }] },
    { 'call/correct': new Refusal('storage-full') },
  );
  await press(taken.root, 'Undo');
  expect(taken.asked).toContainEqual({ kind: 'call/correct', fields: { id: 'one', correction: null } });
  expect(taken.text()).toContain('Couldn’t save that. Try again.');
});

test('nothing where there were no calls', async () => {
  const { text } = await calls({ question: null, recent: [] });
  expect(text()).toBe('');
});
