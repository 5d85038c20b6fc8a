import type { CardFacts, HoursClass } from '../core/model';
import type { Sign } from '../marks/signs';

export { SIGN_ICON, SIGN_LETTER, signsOf, type Sign } from '../marks/signs';

/** The sign of one person's hours; null for classes that make none. */
export function signOfClass(one: HoursClass): Sign | null {
  if (one === 'night') return 'night';
  if (one === 'unknown') return 'unknown';
  return one === 'outside' || one === 'partly' || one === 'day_off' ? 'hours' : null;
}

/** The sign of a card: what its headline speaks of. The hour first, then the offer, then what is not known. */
export function signOfCard(facts: CardFacts): Sign {
  if (facts.kept) return 'none';
  const hours = facts.affected > 0 ? signOfClass(facts.severity) : null;
  if (hours === 'night' || hours === 'hours') return hours;
  if (facts.flagged) return 'async';
  return facts.unknown > 0 && facts.verdict !== 'not_a_meeting' ? 'unknown' : 'none';
}
