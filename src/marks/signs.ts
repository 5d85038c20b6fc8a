/** The signs of a mark: no words, only what it speaks of. Shared by the pages of others, where marks stand, and our own. */
import type { Mark } from '../core/model';
import type { ShapeName } from './shapes';

/** What a part speaks of; sets its accent, its wash and its shape. */
export type Sign = 'async' | 'hours' | 'night' | 'unknown' | 'none';

/** Each sign has a shape of its own, and a letter where colours are forced. Colour alone says nothing. */
export const SIGN_ICON: Readonly<Record<Sign, ShapeName>> = {
  async: 'async',
  hours: 'clock',
  night: 'moon',
  unknown: 'unknown',
  none: 'check',
};
export const SIGN_LETTER: Readonly<Record<Sign, string>> = { async: 'A', hours: 'H', night: 'N', unknown: '?', none: '' };

/** The signs of a badge, the hour first. */
export function signsOf(mark: Pick<Mark, 'hours' | 'async'>): Sign[] {
  const hours: Sign[] = mark.hours === null ? [] : [mark.hours === 'night' ? 'night' : 'hours'];
  return mark.async ? [...hours, 'async'] : hours;
}
