// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DRAFT, SAMPLES } from '../../../demo/ui-gallery/samples';
import { wordsOf } from '../../../demo/ui-gallery/words';
import type { CardFacts } from '../../core/model';
import type { PlanCard } from '../../core/planning';
import { Card } from './card';
import type { CardActs, CardView } from './view';

const t = wordsOf('en');
const sample = (name: string): CardFacts => {
  const found = SAMPLES[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};
const actsOf = (over: Partial<CardActs> = {}): CardActs => ({
  close: vi.fn(),
  retry: vi.fn(),
  draft: vi.fn(async () => DRAFT),
  outcome: vi.fn(async () => 7),
  undo: vi.fn(async () => true),
  pause: vi.fn(async () => true),
  plan: vi.fn(async () => null),
  openPlan: vi.fn(),
  taken: vi.fn(),
  compose: vi.fn(),
  openOptions: vi.fn(),
  copy: vi.fn(async () => true),
  ...over,
});
async function show(view: CardView, acts: CardActs = actsOf(), words = t): Promise<CardActs> {
  await act(async () => render(<Card t={words} view={view} acts={acts} id="c" />, document.body));
  return acts;
}
const ready = (name: string, over: Partial<CardFacts> = {}): CardView => ({
  state: 'ready',
  facts: { ...sample(name), ...over },
});
const nameOf = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => nameOf(one) === name);
async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`no ${name} among ${[...document.querySelectorAll('button')].map(nameOf).join(', ')}`);
  await act(async () => found.click());
}
const said = (): string => document.querySelector('.said [role=status]')?.textContent ?? '';

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('the card', () => {
  test.each(Object.keys(SAMPLES))('%s is a dialog named by its headline, and every control has a name', async (name) => {
    await show(ready(name));
    const dialog = document.querySelector('[role=dialog]');
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).not.toBe('');
    for (const control of document.querySelectorAll('button, a, summary')) expect(nameOf(control)).not.toBe('');
    for (const svg of document.querySelectorAll('svg'))
      expect(svg.getAttribute('aria-hidden') === 'true' || svg.getAttribute('aria-label')).toBeTruthy();
  });

  test('says each place, time and class in words', async () => {
    await show(ready('outside'));
    const labels = [...document.querySelectorAll('.strip')].map((one) => one.getAttribute('aria-label'));
    expect(labels).toHaveLength(5);
    expect(labels[3]).toMatch(/^Manila, 6:00\sPM, after hours, usual hours 9:00\sAM – 6:00\sPM$/u);
    expect(labels[4]).toMatch(/^Sydney, 9:00\sPM, after hours/u);
  });

  test("names the weekday where somebody's date differs", async () => {
    await show(ready('protected'));
    expect(document.querySelectorAll('.time')[1]?.textContent).toMatch(/^Fri 1:00\sAM$/u);
  });

  test('names nobody when titles are hidden', async () => {
    await show(ready('outside', { hideTitles: true }));
    for (const secret of ['Roadmap', 'Tiago', 'Amihan', 'Priya']) expect(document.body.innerHTML).not.toContain(secret);
    expect(document.body.textContent).toContain('Manila');
  });

  test('keeps the reason of a protected verdict shut, and offers neither draft nor format', async () => {
    await show(ready('protected'));
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.querySelector('.body > .facts')).toBeNull();
    expect([button('See draft'), button('Suggest a format'), button('Keep the meeting')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('gives counts only where attendees are left out', async () => {
    await show(ready('outside', { attendees: [], considered: 20, affected: 3, unknown: 4 }));
    expect(document.querySelector('.people')).toBeNull();
    expect(document.body.textContent).toContain('Outside hours for 3 of 20. Hours not known for 4.');
  });
});

describe('what comes late', () => {
  const PLAN: PlanCard = { notes: [], slots: [], lines: ['No time is day for everybody.'], offers: [] };
  const order = (): string[] =>
    [...document.querySelectorAll('button, p')].map(nameOf).filter((name) => [PLAN.lines[0], 'See draft'].includes(name));

  test('a plan that came with the facts stands above the buttons, and is not asked for again', async () => {
    const acts = await show({ ...ready('async'), plan: PLAN } as CardView);
    expect(order()).toEqual([PLAN.lines[0], 'See draft']);
    expect(acts.plan).not.toHaveBeenCalled();
  });

  test('a plan that came later stands below them: no button moves from under the pointer', async () => {
    await show(ready('async'), actsOf({ plan: async () => PLAN }));
    expect(order()).toEqual(['See draft', PLAN.lines[0]]);
  });

  test('a draft that came with the facts is shown at once, and is not asked for again', async () => {
    const acts = await show({ ...ready('async'), draft: DRAFT } as CardView);
    expect(document.querySelector('.peek')?.textContent).toContain(DRAFT.body.slice(0, 20));
    expect(acts.draft).not.toHaveBeenCalled();
  });
});

describe('what the person does', () => {
  test('keep live is said, undone within ten seconds, and then offered again', async () => {
    const acts = await show(ready('async'));
    await press('Keep the meeting');
    expect(acts.outcome).toHaveBeenCalledWith('keep-live', null);
    expect(said()).toContain('OK, it stays a meeting.');
    await press('Undo');
    expect(acts.undo).toHaveBeenCalledWith(7);
    expect(button('Keep the meeting')).toBeDefined();
  });

  test('undo leaves after ten seconds, the list of choices stays', async () => {
    vi.useFakeTimers();
    await show(ready('async'));
    await press('Keep the meeting');
    expect(button('Undo')).toBeDefined();
    await act(async () => void vi.advanceTimersByTime(10_001));
    expect(button('Undo')).toBeUndefined();
    expect(button('See your choices')).toBeDefined();
  });

  test('not useful asks one question; sensitive protects, wrong hours leads to the people', async () => {
    const acts = await show(ready('outside'));
    await press('Not helpful');
    expect(acts.outcome).not.toHaveBeenCalled();
    await press('Wrong hours');
    expect(acts.outcome).toHaveBeenCalledWith('not-useful', 'wrong-hours');
    expect(acts.openOptions).toHaveBeenCalledWith('people');
  });

  test('says so when a choice could not be kept', async () => {
    await show(ready('async'), actsOf({ outcome: async () => null }));
    await press('Not now');
    expect(said()).toBe('Couldn’t save that. Try again.');
  });

  test('another format brings its draft, each asked for once', async () => {
    const acts = await show(ready('async'));
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).toHaveLength(3);
    expect(new Set(radios.map((one) => one.name)).size).toBe(1);
    await act(async () => radios[1]?.click());
    await act(async () => radios[0]?.click());
    expect(vi.mocked(acts.draft).mock.calls).toEqual([['board-update'], ['check-in']]);
  });

  test('the draft is edited, copied as edited, and counted once', async () => {
    const acts = await show(ready('async'));
    await press('See draft');
    const text = document.querySelector('textarea');
    expect(text?.value).toBe(DRAFT.body);
    await act(async () => {
      if (text) text.value = 'Mine.';
      text?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Copy');
    await press('Copied');
    expect(acts.copy).toHaveBeenCalledWith(`${DRAFT.subject}\n\nMine.`);
    expect(acts.taken).toHaveBeenCalledTimes(1);
    expect(acts.taken).toHaveBeenCalledWith('board-update', { subject: DRAFT.subject, body: 'Mine.', lang: 'en' });
    const link = new URL(button('Open in Gmail')?.getAttribute('href') ?? '');
    expect([link.origin, link.searchParams.get('body'), link.searchParams.get('to')]).toEqual([
      'https://mail.google.com',
      'Mine.',
      'tiago.rocha@heron.example',
    ]);
  });

  test('pause is two clicks away', async () => {
    const acts = await show(ready('nothing'));
    await press('Pause');
    await press('Two weeks');
    expect(acts.pause).toHaveBeenCalledWith('two-weeks');
    expect(said()).toContain('Paused');
  });

  test('a problem offers to try again', async () => {
    const acts = await show({ state: 'problem' });
    await press('Try again');
    expect(acts.retry).toHaveBeenCalled();
  });
});

test('German says Sie and fills every word', async () => {
  await show(ready('outside'), actsOf(), wordsOf('de'));
  expect(document.body.textContent).toContain('nach Feierabend');
  expect(document.body.textContent).not.toMatch(/card_|hours_/);
});
