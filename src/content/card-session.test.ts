import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DRAFT, SAMPLES } from '../../demo/ui-gallery/samples';
import type { CardFacts, MeetingSnapshot } from '../core/model';
import type { Ask } from '../messages/messages';
import type { CardView } from '../ui/card/view';
import { createCardSession } from './card-session';
import type { CardPlace, CardStand } from './card-stand';

const facts = SAMPLES.async as CardFacts;
const PLAN = { notes: [], slots: [], lines: [], offers: [] };
const place: CardPlace = { measure: () => null, back: null };
const snapshot = { title: facts.title } as MeetingSnapshot;

/** Opens a card whose answers take so many milliseconds; what it showed, in order. */
function opened(took: Readonly<Record<string, number>>, isOpen = true): CardView[] {
  const shown: CardView[] = [];
  const answers: Readonly<Record<string, unknown>> = { 'page/card': facts, 'page/draft': DRAFT, 'page/plan': PLAN };
  const ask = (async (kind: string) => {
    await new Promise((resolve) => setTimeout(resolve, took[kind]));
    return { ok: true, value: answers[kind] };
  }) as unknown as Ask;
  const stand: CardStand = {
    open: (view) => void shown.push(view),
    update: (view) => void shown.push(view),
    follow: vi.fn(),
    close: vi.fn(),
    isOpen,
    isBusy: false,
  };
  createCardSession({ ask, stand, changed: vi.fn(), orphaned: vi.fn() }).open(snapshot, place);
  return shown;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a card that loads', () => {
  test('stands once, with its draft and its plan', async () => {
    const shown = opened({ 'page/card': 20, 'page/draft': 50, 'page/plan': 90 });
    await vi.advanceTimersByTimeAsync(111);
    expect(shown).toEqual([{ state: 'loading' }, { state: 'ready', facts, draft: DRAFT, plan: PLAN }]);
  });

  test('does not wait longer than 400 ms for what is slow', async () => {
    const shown = opened({ 'page/card': 20, 'page/draft': 50, 'page/plan': 5_000 });
    await vi.advanceTimersByTimeAsync(419);
    expect(shown).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(shown[1]).toEqual({ state: 'ready', facts, draft: DRAFT, plan: undefined });
  });

  test('shows nothing more once it was closed', async () => {
    const shown = opened({ 'page/card': 20, 'page/draft': 50, 'page/plan': 90 }, false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual([{ state: 'loading' }]);
  });
});
