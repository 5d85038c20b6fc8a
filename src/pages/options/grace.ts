import type { Minutes } from '../../core/model';

/** Reads typed minutes of grace: a whole number from 0 to 60; null for anything else. */
export function readGrace(text: string): Minutes | null {
  if (!/^\s*\d{1,2}\s*$/u.test(text)) return null;
  const minutes = Number(text);
  return minutes <= 60 ? minutes : null;
}
