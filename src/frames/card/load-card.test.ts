import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DRAFT, SAMPLES } from '../../../demo/ui-gallery/samples';
import type { CardFacts, MeetingSnapshot } from '../../core/model';
import type { Ask } from '../../messages/messages';
import type { CardView } from '../../ui/card/view';
import { loadCard } from './load-card';

const facts = SAMPLES.async as CardFacts;
const PLAN = { notes: [], slots: [], lines: [], offers: [] };
const snapshot = { title: facts.title } as MeetingSnapshot;

/** Opens a card whose answers take so many milliseconds; what it showed, in order. */
function opened(took: Readonly<Record<string, number>>, isCurrent = true): CardView[] {
  const shown: CardView[] = [];
  const answers: Readonly<Record<string, unknown>> = { 'page/card': facts, 'page/draft': DRAFT, 'page/plan': PLAN };
  const ask = (async (kind: string) => {
    await new Promise((resolve) => setTimeout(resolve, took[kind]));
    return { ok: true, value: answers[kind] };
  }) as unknown as Ask;
  loadCard({ ask, snapshot, show: (view) => void shown.push(view), close: vi.fn(), isCurrent: () => isCurrent });
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

  test('shows nothing more once the frame is about another meeting', async () => {
    const shown = opened({ 'page/card': 20, 'page/draft': 50, 'page/plan': 90 }, false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual([{ state: 'loading' }]);
  });
});
