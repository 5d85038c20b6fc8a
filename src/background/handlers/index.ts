import type { Handlers } from '../context';
import { appHandlers } from './app';
import { callHandlers } from './calls';
import { calendarHandlers } from './calendar';
import { draftHandlers } from './draft';
import { gmailHandlers } from './gmail';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { popupHandlers } from './popup';
import { zoomHandlers } from './zoom';

/** Who answers what; the compiler asks for every kind. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...draftHandlers,
  ...outcomeHandlers,
  ...popupHandlers,
  ...calendarHandlers,
  ...appHandlers,
  ...zoomHandlers,
  ...gmailHandlers,
  ...callHandlers,
};
