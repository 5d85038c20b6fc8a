import type { Translate } from '../platform/i18n';
import type { PageReading } from '../sites/site';

export interface Announcer {
  /** Says once for each view how many of its meetings are marked; nothing when none is. */
  view(reading: PageReading, marked: number): void;
  say(text: string): void;
}

/** A view in this sense: its kind and the first day it shows. An edit within it is no new view. */
function viewOf({ view, meetings }: PageReading): string {
  const starts = meetings.flatMap(({ snapshot }) => (snapshot.start === null ? [] : [snapshot.start]));
  return `${view}|${starts.length === 0 ? '' : new Date(Math.min(...starts)).toDateString()}`;
}

/** `Element.ariaNotify`: Chrome 141 and later; typed here until the compiler knows it. */
type Notifies = Element & { ariaNotify?: (text: string) => void };

/**
 * Says things to screen readers; never an alert, never one word for each badge. What is said goes to the browser and not into the page: a
 * live region would hold it as text, and a page's search (`window.find`) reads text in closed roots too. A browser that cannot is silent:
 * each marked meeting has its description all the same.
 */
export function createAnnouncer(root: HTMLElement, t: Translate): Announcer {
  let last = '';
  const say = (text: string): void => (root as Notifies).ariaNotify?.(text);
  return {
    say,
    view(reading, marked) {
      const now = viewOf(reading);
      if (now === last || marked === 0) return;
      last = now;
      const count = new Set(reading.meetings.map(({ snapshot }) => snapshot.key)).size;
      say(t('badge_status', { marked, count }));
    },
  };
}
