import type { KnownHours } from '../time';

const texts = new WeakMap<object, string>();

/** Hours come from stored rows, so equal ones are seldom the same object: they are told apart by what they say, written out once. */
function textOf(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** The same for people to whom every hour costs the same: one place, one working week, the same days off. */
export const hoursKey = ({ zone, hours, off }: KnownHours): string =>
  `${zone}|${textOf(hours)}|${off.length === 0 ? '' : textOf(off)}`;
