import type { CardFacts, HoursClass, Mark } from '../core/model';
import type { GlyphName } from './glyph';

/** What a part speaks of; sets its accent, its wash and its shape. */
export type Sign = 'async' | 'hours' | 'night' | 'unknown' | 'none';

/** Each sign has a shape of its own, and a letter where colours are forced. Colour alone says nothing. */
export const SIGN_ICON: Readonly<Record<Sign, GlyphName>> = {
  async: 'async',
  hours: 'clock',
  night: 'moon',
  unknown: 'unknown',
  none: 'check',
};
export const SIGN_LETTER: Readonly<Record<Sign, string>> = { async: 'A', hours: 'H', night: 'N', unknown: '?', none: '' };

/** The sign of one person's hours; null for classes that make none. */
export function signOfClass(one: HoursClass): Sign | null {
  if (one === 'night') return 'night';
  if (one === 'unknown') return 'unknown';
  return one === 'outside' || one === 'partly' || one === 'day_off' ? 'hours' : null;
}

/** The signs of a badge, the hour first. */
export function signsOf(mark: Pick<Mark, 'hours' | 'async'>): Sign[] {
  const hours: Sign[] = mark.hours === null ? [] : [mark.hours === 'night' ? 'night' : 'hours'];
  return mark.async ? [...hours, 'async'] : hours;
}

/** The sign of a card: what its headline speaks of. The hour first, then the offer, then what is not known. */
export function signOfCard(facts: CardFacts): Sign {
  if (facts.kept) return 'none';
  const hours = facts.affected > 0 ? signOfClass(facts.severity) : null;
  if (hours === 'night' || hours === 'hours') return hours;
  if (facts.flagged) return 'async';
  return facts.unknown > 0 && facts.verdict !== 'not_a_meeting' ? 'unknown' : 'none';
}
