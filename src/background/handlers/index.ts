import type { Handlers } from '../context';
import { appHandlers } from './app';
import { calendarHandlers } from './calendar';
import { checkInHandlers } from './check-in';
import { composeHandlers } from './compose';
import { draftHandlers } from './draft';
import { loopHandlers } from './loop';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { popupHandlers } from './popup';
import { relayHandlers } from './relay';

/** Who answers what; the compiler asks for every kind. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...draftHandlers,
  ...outcomeHandlers,
  ...popupHandlers,
  ...calendarHandlers,
  ...appHandlers,
  ...composeHandlers,
  ...loopHandlers,
  ...relayHandlers,
  ...checkInHandlers,
};
