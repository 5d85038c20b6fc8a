import type { Handlers } from '../context';
import { appHandlers } from './app';
import { callHandlers } from './calls';
import { calendarHandlers } from './calendar';
import { dataHandlers } from './data';
import { draftHandlers } from './draft';
import { feedHandlers } from './feeds';
import { gmailHandlers } from './gmail';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { peopleHandlers } from './people';
import { planHandlers } from './plan';
import { popupHandlers } from './popup';
import { zoomHandlers } from './zoom';
import { reportHandlers } from './report';

/** Who answers what; the compiler asks for every kind. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...draftHandlers,
  ...outcomeHandlers,
  ...popupHandlers,
  ...planHandlers,
  ...calendarHandlers,
  ...feedHandlers,
  ...appHandlers,
  ...zoomHandlers,
  ...gmailHandlers,
  ...callHandlers,
  ...peopleHandlers,
  ...dataHandlers,
  ...reportHandlers,
};
