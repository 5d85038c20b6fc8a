import type { Site } from '../site';
import { isCalendarApp } from './page';
import { watchCalendar } from './watch';

/**
 * Google Calendar, as it stood in October 2026. How it behaves, in short (each file says more):
 * - events are chips: `[data-eventchip][data-eventid]`; the id inside joins a chip to the imported calendar, whatever the language;
 * - every change of view or date throws the main area away; within a view nodes are both replaced and reused;
 * - the event popup's node is reused for the next event, and hidden left-overs of old dialogs stay in the document;
 * - words are translated: nothing is selected by the value of a label, and label words only sharpen what attributes say.
 */
export const googleCalendar: Site = {
  id: 'google-calendar',
  matches: isCalendarApp,
  watch: watchCalendar,
};
