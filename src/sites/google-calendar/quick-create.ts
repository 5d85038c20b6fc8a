/** The bubble of a new event: nothing in it has an id yet. */
import type { MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting } from '../site';
import { NEW_EVENT, valueOf } from './editor';
import { readGuests } from './guests';
import { isShown, type Context } from './popup';
import { SELECTORS } from './selectors';
import { shownDate } from './shown-when';
import { clipped, langOf } from './text';
import { NOTHING, spanOf, type When } from './when';
import { readTime, readTimes } from './written-time';

export function openedBubble(doc: Document, context: Context): OpenedMeeting | null {
  const form = [...doc.querySelectorAll<HTMLElement>(SELECTORS.bubbleForm)].find((one) => isShown(one, context.env));
  const element = form?.closest<HTMLElement>(SELECTORS.dialog);
  if (!form || !element || doc.querySelector('#tabEvent')?.getAttribute('aria-selected') === 'false') return null;
  const snapshot: MeetingSnapshot = {
    site: 'google-calendar',
    ...NEW_EVENT,
    title: clipped(valueOf(element.querySelector(SELECTORS.bubbleTitle))?.trim() ?? '', 2000),
    ...bubbleTimes(form, context),
    ownAnswer: 'unknown',
    guests: readGuests(element, null),
    // Until it is opened, the description's block shows a prompt and no text.
    description: null,
    location: null,
    hasCall: false,
  };
  return { snapshot, element, where: 'quick-create' };
}

function bubbleTimes(form: Element, { zone, env }: Context): When {
  const lang = langOf(form);
  const said = (key: string): string => form.querySelector(`[data-key="${key}"]`)?.textContent?.trim() ?? '';
  const date = shownDate(said('startDate'), lang, zone, env.now());
  const [from, to] = [said('startTime'), said('endTime')];
  const times = readTimes(from, to);
  const start = times?.start ?? readTime(from);
  return date === null || start === null || !zone.said ? NOTHING : spanOf(zone, date, start, times?.end ?? null);
}
