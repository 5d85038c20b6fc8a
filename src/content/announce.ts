import type { PageReading } from '../sites/site';
import type { Translate } from '../ui/contract';

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

/** A polite live region; never an alert, never one word for each badge. */
export function createAnnouncer(root: HTMLElement, t: Translate): Announcer {
  const region = root.ownerDocument.createElement('div');
  region.className = 'vh';
  region.setAttribute('role', 'status');
  root.append(region);
  let last = '';
  const say = (text: string): void => {
    region.textContent = text;
  };
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
