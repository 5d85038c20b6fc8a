/** How loud a world lets us be: lessons, budget and quiet times, from what was shown and answered. */
import { overlaps, workSpans } from '../core/time';
import type { BudgetLife } from './budget';
import { learn, type Lessons } from './learning';
import { type Volume, volumeOf } from './volume';
import type { World } from './world';

const answersOf = (world: World) => [...world.outcomes.values()].flat();

export const lessonsOf = (world: World): Lessons =>
  learn(answersOf(world), world.now, { shown: world.ledger, lessons: world.lessons });

/** Whether it has gone quieter, and what made it so. What nobody said is no answer: it must not count as one twice. */
export const loudnessOf = (world: World): Volume =>
  volumeOf(
    world.ledger,
    answersOf(world).filter((one) => !one.unspoken),
    world.lessons,
    world.now,
  );

export const lifeOf = (world: World): BudgetLife => ({
  installed: world.settings.installed,
  now: world.now,
  perDay: world.settings.marksPerDay,
  halved: loudnessOf(world).halved,
});

/** The person asked for no marks outside their own hours, and it is outside them now. What is not drawn stays in the popup. */
export function isQuiet({ settings, now }: World): boolean {
  if (!settings.quietOutside) return false;
  const { zone, hours } = settings;
  const instant = { start: now, end: now + 1 };
  return !workSpans({ zone, hours, off: [] }, now, now).some((span) => overlaps(span, instant));
}
