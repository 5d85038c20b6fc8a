/** The event popup. Its node is reused from one event to the next, and old hidden dialogs stay in the document. */
import type { Answer, MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting } from '../site';
import type { Env } from './env';
import { countGuests, readGuests } from './guests';
import { languageOf } from './languages';
import { eventZone, type PageZone } from './page-zone';
import { CHOSEN_CLASS, firstOf, SELECTORS } from './selectors';
import { addressIn, clipped, langOf, namesCall, plainText } from './text';
import { readToken } from './token';
import { shownWhen } from './shown-when';
import { NOTHING, type When } from './when';

/** What the reader knows before it opens a form. */
export interface Context {
  readonly account: string | null;
  readonly zone: PageZone;
  readonly env: Env;
  /** Times of the same occurrence's chip, which names the year. */
  readonly chipTimes: (key: string) => When | null;
}

/** Not left over: no hidden ancestor, and it takes up room. */
export function isShown(element: Element, env: Env): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one.hasAttribute('hidden') || one.getAttribute('aria-hidden') === 'true') return false;
    const { style } = one as HTMLElement;
    if (style?.display === 'none' || style?.visibility === 'hidden' || style?.opacity === '0') return false;
  }
  const box = env.measure(element);
  return box.width > 0 && box.height > 0;
}

export function openedPopup(doc: Document, context: Context): OpenedMeeting | null {
  const details = [...doc.querySelectorAll<HTMLElement>(SELECTORS.details)].find((one) => isShown(one, context.env));
  if (details === undefined) return null;
  const token = readToken(details.getAttribute('data-eventid'), logOf(details));
  if (token.kind !== 'event') return null;
  const title = titleOf(details);
  if (title === null) return null;
  const place = textOf(details, SELECTORS.place);
  const description = textOf(details, SELECTORS.description);
  const guests = guestsOf(details);
  const own = guests?.find((guest) => guest.email === context.account);
  const snapshot: MeetingSnapshot = {
    site: 'google-calendar',
    baseId: token.baseId,
    uid: token.uid,
    instance: token.instance,
    calendarId: token.calendarId,
    key: token.key,
    title,
    ...whenShown(details, token.key, context),
    ownAnswer: chosenAnswer(details) ?? own?.answer ?? 'unknown',
    guests,
    description,
    location: place,
    hasCall: details.querySelector(SELECTORS.video) !== null || namesCall(place) || namesCall(description),
  };
  return { snapshot, element: details.closest<HTMLElement>(SELECTORS.dialog) ?? details, where: 'popup' };
}

/** The popup's own log has another number than a chip's and its second entry is the organiser, but event and calendar stand alike. */
const logOf = (details: Element): string | null => details.getAttribute('jslog');

function titleOf(details: Element): string | null {
  const heading = firstOf(details, SELECTORS.heading);
  const title = heading?.getAttribute('data-text') ?? heading?.textContent ?? '';
  return title.trim() === '' ? null : clipped(title.trim(), 2000);
}

function whenShown(details: Element, key: string, { zone, env, chipTimes }: Context): When {
  const chip = chipTimes(key);
  if (chip !== null && chip.start !== null && chip.end !== null) return chip;
  const line = details.querySelector(SELECTORS.when);
  const said = eventZone(details, zone);
  const read = line === null || !said.said ? null : shownWhen(line.textContent ?? '', langOf(line), said, env.now());
  return read?.start ? read : (chip ?? NOTHING);
}

/** Text of a row without the words that only screen readers get; empty where a fully mounted popup has no such row. */
function textOf(details: Element, selector: string): string | null {
  const row = details.querySelector(selector);
  if (row === null) return isMounted(details) ? '' : null;
  return clipped(
    plainText(row, (element) => element.matches(SELECTORS.hiddenLabel)),
    20_000,
  );
}

/** The calendar's row comes last: where it stands, all rows do. */
const isMounted = (details: Element): boolean => details.querySelector(SELECTORS.calendarRow) !== null;

/** Null while the popup mounts, and where it shows fewer people than it counts: names of large events are cut off or left out. */
function guestsOf(details: Element): MeetingSnapshot['guests'] {
  const tree = details.querySelector(SELECTORS.guestTree);
  const count = details.querySelector(SELECTORS.guestCount);
  if (tree === null && count !== null) return null;
  const card = details.querySelector(SELECTORS.calendarRow)?.closest('[data-hovercard-id]');
  const guests = readGuests(tree ?? details, addressIn(card?.getAttribute('data-hovercard-id')));
  if (guests === null || guests.length === 0) return tree === null && isMounted(details) ? guests : null;
  return countGuests(tree ?? details) < statedCount(count) ? null : guests;
}

/** The first number of the row of guests: "4 guests", with whatever stands between thousands; 0 where it states none. */
function statedCount(row: Element | null): number {
  const leaves = [...(row?.querySelectorAll('*') ?? []), ...(row ? [row] : [])].filter((one) => one.childElementCount === 0);
  const said = leaves.map((one) => one.textContent ?? '').find((text) => /\d/.test(text)) ?? '';
  const [figures = '0'] = /\d{1,3}(?:[\s.,'’]\d{3})+|\d+/.exec(said) ?? [];
  return Number(figures.replace(/\D/g, ''));
}

const BUTTONS: readonly (readonly [Answer, string])[] = [
  ['accepted', SELECTORS.yes],
  ['declined', SELECTORS.no],
  ['tentative', SELECTORS.maybe],
];

/** The chosen one of the three answers, by class or state, else by the longer label; nothing chosen of three: not answered yet. */
function chosenAnswer(details: Element): Answer | null {
  const buttons = BUTTONS.flatMap(([answer, find]) => {
    const button = details.querySelector(find);
    return button === null ? [] : [{ answer, button }];
  });
  if (buttons.length === 0) return null;
  const chosen = buttons.filter(({ button }) => isChosen(button));
  if (chosen.length === 1) return chosen[0]?.answer ?? null;
  // "Nothing is chosen" is said by the absence of a word, so the word has to be known.
  const isKnown = buttons.every(({ button }) => languageOf(langOf(button))?.selected !== undefined);
  return chosen.length === 0 && buttons.length === 3 && isKnown ? 'needs-action' : null;
}

function isChosen(button: Element): boolean {
  if (button.closest(`.${CHOSEN_CLASS}`) !== null) return true;
  if (button.getAttribute('aria-pressed') === 'true' || button.getAttribute('aria-checked') === 'true') return true;
  const label = button.getAttribute('aria-label') ?? '';
  return languageOf(langOf(button))?.selected?.test(label) ?? /[,،、，]/.test(label);
}
