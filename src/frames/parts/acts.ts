import type { CardFacts, Instant, MeetingSnapshot } from '../../core/model';
import type { Ask } from '../../messages/messages';
import type { CardActs, PauseLength } from '../../ui/card/view';
import { wallOf } from '../../ui/when';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Until when a pause lasts. "Today" ends at the person's midnight (on a day with a clock change an hour off at most). */
export function pauseEnd(length: PauseLength, now: Instant, zone: string): Instant {
  if (length === 'hour') return now + HOUR;
  if (length === 'two-weeks') return now + 14 * DAY;
  if (length === 'until-on') return Number.MAX_SAFE_INTEGER;
  return now + (1440 - wallOf(zone, now).minutes) * 60_000;
}

/** Puts a text on the clipboard; false when the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

/** A page's policy may deny the clipboard to frames; the older way needs no more than the person's press. */
function copyByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vh';
  const before = document.activeElement;
  (before?.closest('section') ?? document.body).append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isDone;
}

export interface DecisionContext {
  readonly ask: Ask;
  /** The facts once they have come. */
  readonly facts: () => CardFacts | null;
  readonly close: () => void;
  readonly retry: () => void;
}

export interface ActsContext extends DecisionContext {
  readonly snapshot: MeetingSnapshot;
}

/** What the card does, as messages to the background. */
export function cardActs({ snapshot, ...context }: ActsContext): CardActs {
  return {
    ...decisionActs(context),
    async draft(format) {
      const reply = await context.ask('page/draft', { snapshot, format });
      return reply.ok ? reply.value : null;
    },
    async plan() {
      const reply = await context.ask('page/plan', { snapshot });
      return reply.ok ? reply.value : null;
    },
    openPlan() {
      const now = context.facts();
      if (now === null || now.start === null || now.end === null) return;
      const { seriesId, start, end, title } = now;
      void context.ask('plan/open', { seriesId, start, end, title });
    },
    taken(format, { subject, body, lang }) {
      void context.ask('page/taken', { snapshot, format, subject, body, lang, way: 'card' });
    },
    compose: (format) => void context.ask('page/compose', { snapshot, format }),
  };
}

type OwnAct = 'draft' | 'plan' | 'openPlan' | 'taken' | 'compose';

/** The same without what each surface asks for in its own words. */
export function decisionActs({ ask, facts, close, retry }: DecisionContext): Omit<CardActs, OwnAct> {
  return {
    close,
    retry,
    async outcome(outcome, why) {
      const now = facts();
      if (now === null) return null;
      const { seriesId, key, title, kind } = now;
      const reply = await ask('page/outcome', { seriesId, key, title, meetingKind: kind, outcome, why, surface: 'card' });
      return reply.ok ? reply.value.outcomeId : null;
    },
    async undo(outcomeId) {
      const reply = await ask('page/undo', { outcomeId });
      return reply.ok;
    },
    async pause(length) {
      const zone = facts()?.viewerZone ?? 'UTC';
      const reply = await ask('app/pause', { until: pauseEnd(length, Date.now(), zone) });
      return reply.ok;
    },
    openOptions: (section) => void ask('app/open-options', { section }),
    copy: copyText,
  };
}
