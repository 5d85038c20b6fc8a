import type { Handlers } from '../context';
import { appHandlers } from './app';
import { calendarHandlers } from './calendar';
import { dataHandlers } from './data';
import { draftHandlers } from './draft';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { peopleHandlers } from './people';
import { popupHandlers } from './popup';

/** Who answers what; the compiler asks for every kind. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...draftHandlers,
  ...outcomeHandlers,
  ...popupHandlers,
  ...calendarHandlers,
  ...appHandlers,
  ...peopleHandlers,
  ...dataHandlers,
};
