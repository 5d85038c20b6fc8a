import type { Email } from '../../core/model';
import { SELECTORS } from './selectors';
import { addressIn } from './text';

/** Label of the account's link: words, a line break, and the address in brackets. The words are translated, the brackets are not. */
const BRACKETS = /\(([^()\s]+@[^()\s]+)\)/;

/** The address of the account that the page is open for; null when the page does not say. */
export function accountOf(doc: Document): Email | null {
  const said = addressIn(doc.querySelector(SELECTORS.userEmail)?.textContent);
  if (said !== null) return said;
  for (const link of doc.querySelectorAll(SELECTORS.banner)) {
    const address = addressIn(BRACKETS.exec(link.getAttribute('aria-label') ?? '')?.[1]);
    if (address !== null) return address;
  }
  return null;
}
