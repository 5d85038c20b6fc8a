import type { Handlers } from '../context';
import { appHandlers } from './app';
import { callHandlers } from './calls';
import { calendarHandlers } from './calendar';
import { dataHandlers } from './data';
import { checkInHandlers } from './check-in';
import { composeHandlers } from './compose';
import { draftHandlers } from './draft';
import { loopHandlers } from './loop';
import { relayHandlers } from './relay';
import { feedHandlers } from './feeds';
import { frameHandlers } from './frames';
import { gmailHandlers } from './gmail';
import { outcomeHandlers } from './outcome';
import { pageHandlers } from './page';
import { peopleHandlers } from './people';
import { planHandlers } from './plan';
import { popupHandlers } from './popup';
import { waitingHandlers } from './waiting';
import { zoomHandlers } from './zoom';
import { reportHandlers } from './report';
import { reviewHandlers } from './review';
import { wordsHandlers } from './words';

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
  ...composeHandlers,
  ...loopHandlers,
  ...relayHandlers,
  ...checkInHandlers,
  ...waitingHandlers,
  ...zoomHandlers,
  ...gmailHandlers,
  ...frameHandlers,
  ...callHandlers,
  ...peopleHandlers,
  ...dataHandlers,
  ...reportHandlers,
  ...reviewHandlers,
  ...wordsHandlers,
};
