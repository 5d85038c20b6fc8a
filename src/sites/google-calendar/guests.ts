import type { Answer, SeenGuest } from '../../core/model';
import { answerIn } from './label';
import { grammarOf } from './languages';
import { SELECTORS } from './selectors';
import { addressIn, clipped, langOf } from './text';

/** Calendars and rooms that stand among the guests. */
const NOT_A_PERSON = /@(?:group|resource|import|group\.v)\.calendar\.google\.com$/;

/** The people in a guest list, in its order, each once. `organizer`: address of the organiser where another row tells it. */
export function readGuests(root: ParentNode, organizer: string | null): SeenGuest[] {
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
  const words = grammarOf(langOf(row))?.guestAnswers;
  if (words === undefined || !label.toLowerCase().startsWith(name.toLowerCase())) return 'unknown';
  const said = label
    .slice(name.length)
    .split(',')
    .map((part) => answerIn(words, part));
  return said.find((one) => one !== null) ?? 'unknown';
}
