/** The bubble of a new event: nothing in it has an id yet. */
import type { MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting } from '../site';
import { NEW_EVENT, valueOf } from './editor';
import { readGuests } from './guests';
import { grammarOf } from './languages';
import { isShown, type Context } from './popup';
import { SELECTORS } from './selectors';
import { shownDate } from './shown-when';
import { clipped, langOf } from './text';
import { toInstant } from './wall';
import type { When } from './when';
import { readTime } from './written-time';

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
  const [start, end] = ['startTime', 'endTime'].map((key) => readTime(said(key), grammarOf(lang)));
  if (date === null || typeof start !== 'number') return { start: null, end: null, allDay: false };
  const last = typeof end !== 'number' ? null : end >= start ? end : end + 1440;
  return {
    start: toInstant(zone.zone, date, start),
    end: last === null ? null : toInstant(zone.zone, date, last),
    allDay: false,
  };
}
