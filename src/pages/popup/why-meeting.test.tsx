// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CardFacts, PopupState } from '../../core/model';
import type { Kind } from '../../messages/messages';
import { control, draw, fakeAsk, fakePushes, now, press, Refusal, settle, translateFor } from '../parts/doors.fixture';
import { ORDINARY, WHYS } from '../parts/samples.fixture';
import { PopupApp } from './app';
import { shareable } from './shareable';

const t = translateFor('en', 'en-GB');
const whyOf = ({ seriesId }: { seriesId: string }): unknown =>
  Object.hasOwn(WHYS, seriesId) ? WHYS[seriesId as keyof typeof WHYS] : new Refusal('no-such-meeting');

async function popup(more: Partial<Record<Kind, unknown>> = {}, state: PopupState = ORDINARY) {
  const background = fakeAsk({ 'popup/state': state, 'popup/why': whyOf, ...more });
  const pushes = fakePushes();
  const root = await draw(
    <PopupApp
      doors={{
        ask: background.ask,
        onPush: pushes.onPush,
        t,
        now,
        activeTabUrl: async () => null,
        openTab: async () => undefined,
        openPage: async () => undefined,
        openReport: async () => undefined,
        glance: async () => null,
        hasSiteAccess: async () => true,
        requestSiteAccess: async () => true,
        copy: async () => true,
        close: () => undefined,
      }}
    />,
  );
  const next = root.querySelector('section[aria-labelledby=next-title]');
  if (!next) throw new Error('nothing next');
  const said = (): string => next.querySelector('.markmore')?.textContent ?? '';
  return { root, next, said, pushes, asked: background.asked, kinds: () => background.asked.map(({ kind }) => kind) };
}
const answering = (facts: CardFacts) => ({ 'popup/why': facts });

describe('a meeting of the list', () => {
  test('is asked for on the click, and opens and closes in its place', async () => {
    const { next, said, asked, kinds } = await popup();
    expect(kinds()).not.toContain('popup/why');
    expect(control(next, '11:30').getAttribute('aria-expanded')).toBe('false');
    await press(next, '11:30');
    expect(control(next, '11:30').getAttribute('aria-expanded')).toBe('true');
    expect(asked.find((one) => one.kind === 'popup/why')?.fields).toEqual({ seriesId: 'copy', start: WHYS.copy.start });
    await press(next, '11:30');
    expect(said()).toBe('');
  });

  test('flagged: verdict, reasons, hours with what is not known, kind and each factor in words', async () => {
    const { next, said } = await popup();
    await press(next, '11:30');
    for (const words of [
      'Could be async',
      '6 people, weekly.',
      'This looks like a status update.',
      'Within hours for 5 of 6. Hours not known for 1.',
      'Status update',
      'The same people met 9 times in 90 days.',
      'The agenda shares information.',
    ])
      expect(said()).toContain(words);
    expect([...next.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
      'Hours',
      'Meeting type',
      'Words that mattered most',
      'How well you know each other',
      'Discussion',
    ]);
  });

  test('not flagged: why not', async () => {
    const { next, said } = await popup();
    await press(next, '16:00');
    expect(said()).toContain('Better as a meeting.');
    expect(said()).toContain('Its value is in people reacting to each other.');
    expect(said()).toContain('Within hours for 8 of 8.');
  });

  test('protected: not judged, and the reason is nowhere in the page before the click', async () => {
    const { root, next, said } = await popup();
    const reason = 'Asyncable never suggests replacing one-on-ones like this.';
    expect(root.innerHTML).not.toContain(reason);
    await press(next, '14:00');
    expect(said()).toContain(`Always kept as a meeting, because:${reason}`);
    expect(said()).toContain('Outside hours for 1 of 2.');
    await press(next, '14:00');
    expect(root.innerHTML).not.toContain(reason);
  });

  test.each<[string, Partial<CardFacts>, string]>([
    ['partly live', { verdict: 'mixed', flagged: false }, 'Partly a meeting. Some of it could be written or recorded.'],
    ['below the bar, or put to rest', { flagged: false }, 'Might work in writing, but not clearly enough to suggest it.'],
    ['unclear', { verdict: 'unclear', flagged: false, findings: [] }, 'Not clear enough to tell.'],
    ['no meeting', { verdict: 'not_a_meeting', flagged: false, findings: [] }, 'This isn’t a meeting.'],
    ['kept', { kept: true, flagged: false }, 'Kept as a meeting'],
    ['nobody known', { considered: 0, unknown: 0 }, 'Nobody’s hours are known.'],
  ])('%s', async (_name, patch, words) => {
    const { next, said } = await popup(answering({ ...WHYS.copy, ...patch }));
    await press(next, '11:30');
    expect(said()).toContain(words);
  });

  test('that is gone from the calendar says so', async () => {
    const { next, said } = await popup();
    await press(next, '21:00');
    expect(said()).toBe('This meeting is no longer in the imported calendar.');
  });

  test('asks again when something changed', async () => {
    let facts: CardFacts = WHYS.copy;
    const { next, said, pushes } = await popup({ 'popup/why': () => facts, 'popup/state': () => ({ ...ORDINARY }) });
    await press(next, '11:30');
    facts = { ...WHYS.copy, kept: true, flagged: false };
    await settle(() => pushes.push());
    expect(said()).toContain('Kept as a meeting');
  });

  test('of today opens the same, also when it is over', async () => {
    const { root } = await popup();
    const day = root.querySelector('.today details');
    if (!day) throw new Error('no list of the day');
    expect(day.querySelectorAll('.item')).toHaveLength(ORDINARY.today.length);
    await press(day, '16:00');
    expect(day.querySelector('.markmore')?.textContent).toContain('Better as a meeting.');
  });
});

describe('leaving the series alone', () => {
  const answers = { 'page/outcome': { outcomeId: 7 }, 'page/undo': {}, 'popup/state': () => ({ ...ORDINARY }) };

  test.each([
    ['11:30', 'Keep the meeting', 'copy', WHYS.copy],
    ['16:00', 'Never suggest anything for this series', 'quarter', WHYS.quarter],
  ])('%s offers "%s", tells it and takes it back', async (row, words, seriesId, { title, kind: meetingKind }) => {
    const { next, said, asked, kinds } = await popup(answers);
    await press(next, row);
    const more = next.querySelector('.markmore') ?? next;
    await press(more, words);
    expect(asked.find((one) => one.kind === 'page/outcome')?.fields).toEqual({
      seriesId,
      key: seriesId,
      title,
      meetingKind,
      outcome: 'keep-live',
      why: null,
      surface: 'popup',
    });
    expect(said()).toContain('OK, it stays a meeting. No more suggestions for this series.');
    await press(more, `Undo: ${title}`);
    expect(asked.find((one) => one.kind === 'page/undo')?.fields).toEqual({ outcomeId: 7 });
    expect(said()).not.toContain('No more suggestions for this series.');
    expect(kinds().filter((kind) => kind === 'popup/state')).toHaveLength(3);
  });

  test('is not offered where the card does not: a mark of the hour alone, a series that was kept', async () => {
    const { next } = await popup();
    await press(next, '14:00');
    expect(next.querySelector('.markmore button')).toBeNull();
    const kept = await popup(answering({ ...WHYS.copy, kept: true, flagged: false }));
    await press(kept.next, '11:30');
    expect(kept.next.querySelector('.markmore button')).toBeNull();
  });

  test('a refusal is said', async () => {
    const { next, said } = await popup({ 'page/outcome': new Refusal('storage-full') });
    await press(next, '11:30');
    await press(next.querySelector('.markmore') ?? next, 'Keep the meeting');
    expect(said()).toContain('The disk is full');
    expect(said()).not.toContain('No more suggestions');
  });
});

describe('with titles hidden', () => {
  const hidden: PopupState = { ...ORDINARY, settings: { ...ORDINARY.settings, hideTitles: true } };
  const hiddenWhy = (fields: { seriesId: string }): unknown => ({ ...(whyOf(fields) as CardFacts), hideTitles: true });

  test('nothing of topic or relations is said, also after the click', async () => {
    const { root, next, said } = await popup({ 'popup/why': hiddenWhy }, hidden);
    for (const row of ['11:30', '14:00']) await press(next, row);
    const all = [...next.querySelectorAll('.markmore')].map((one) => one.textContent).join(' ');
    for (const word of ['One-on-one', 'Status', 'status', 'met 9 times', 'Amihan', 'Release']) expect(all).not.toContain(word);
    for (const { title } of Object.values(WHYS)) expect(root.innerHTML).not.toContain(title);
    expect(all).toContain('Not checked.');
    expect(all).toContain('Outside hours for 1 of 2.');
    expect(said()).toContain('6 people, weekly.');
    expect(said()).toContain('The agenda shares information.');
  });

  test('a reason that nobody has cleared stays out', () => {
    const facts = { ...WHYS.quarter, hideTitles: true, reasons: [{ code: 'protected_new_code', params: {} }] };
    expect(shareable(facts).reasons).toEqual([]);
    expect(shareable({ ...facts, hideTitles: false })).toEqual({ ...facts, hideTitles: false });
  });
});
