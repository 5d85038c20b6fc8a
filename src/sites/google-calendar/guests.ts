import type { Answer, SeenGuest } from '../../core/model';
import { answerIn, languageOf } from './languages';
import { SELECTORS } from './selectors';
import { addressIn, clipped, langOf } from './text';

/** Calendars and rooms that stand among the guests. */
const NOT_A_PERSON = /@(?:group|resource|import|group\.v)\.calendar\.google\.com$/;

const ROOM = /@resource\.calendar\.google\.com$/;

/** Rows of a guest list that a page's own count counts: all but rooms, each address once. */
export function countGuests(root: ParentNode): number {
  const rows = [...root.querySelectorAll(SELECTORS.guest)].map((row) => addressIn(row.getAttribute('data-email')));
  return new Set(rows.filter((email) => email !== null && !ROOM.test(email))).size;
}

/**
 * The people in a guest list, in its order, each once; null where a group stands among them, which is any number of people.
 * `organizer`: address of the organiser where another row tells it.
 */
export function readGuests(root: ParentNode, organizer: string | null): SeenGuest[] | null {
  if (root.querySelector(SELECTORS.guestGroup) !== null) return null;
  const byAddress = new Map<string, SeenGuest>();
  for (const row of root.querySelectorAll(SELECTORS.guest)) {
    const email = addressIn(row.getAttribute('data-email'));
    if (email === null || NOT_A_PERSON.test(email) || byAddress.has(email)) continue;
    const shown = firstText(row);
    const name = shown === null || shown.toLowerCase() === email ? null : shown;
    byAddress.set(email, {
      email,
      name,
      organizer: row.matches(SELECTORS.organizerRow) || email === organizer,
      answer: answerOf(row, name ?? email),
    });
  }
  return [...byAddress.values()];
}

function firstText(row: Element): string | null {
  for (const node of [row, ...row.querySelectorAll('*')]) {
    const text = node.childElementCount === 0 ? (node.textContent?.trim() ?? '') : '';
    if (text !== '') return clipped(text, 200);
  }
  return null;
}

/** `Name, Attending, Organizer`; the bare name (or address) of somebody who has not answered, in any language. */
function answerOf(row: Element, name: string): Answer {
  const label = row.getAttribute('aria-label')?.trim() ?? '';
  if (label === '') return 'unknown';
  if (label.toLowerCase() === name.toLowerCase()) return 'needs-action';
  const words = languageOf(langOf(row))?.guestAnswers;
  if (words === undefined || !label.toLowerCase().startsWith(name.toLowerCase())) return 'unknown';
  const said = label
    .slice(name.length)
    .split(',')
    .map((part) => answerIn(words, part));
  return said.find((one) => one !== null) ?? 'unknown';
}
