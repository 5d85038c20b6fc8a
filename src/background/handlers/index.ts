import type { Handlers } from '../context';
import { appHandlers } from './app';
import { calendarHandlers } from './calendar';
import { draftHandlers } from './draft';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { popupHandlers } from './popup';
import { reportHandlers } from './report';
import { wordsHandlers } from './words';

/** Who answers what; the compiler asks for every kind. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...draftHandlers,
  ...outcomeHandlers,
  ...popupHandlers,
  ...calendarHandlers,
  ...appHandlers,
  ...reportHandlers,
  ...wordsHandlers,
};
