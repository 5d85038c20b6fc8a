/** The frame of the calendar's card and tip, also in Gmail and Zoom. */
import { ask, takeChosenWords, translate } from '../../platform/content';
import { openChannel } from '../parts/channel';
import { watchSight } from '../parts/sight';
import { createCardFrame } from './card-frame';

const root = document.getElementById('app');
if (root) {
  const words = takeChosenWords();
  const frame = createCardFrame({
    root,
    ask,
    t: translate,
    sight: watchSight(root),
    tell: (message) => channel.tell(message),
  });
  const channel = openChannel(window, {
    async begin(token) {
      const [reply] = await Promise.all([ask('frame/begin', { token }), words]);
      document.documentElement.lang = translate.lang;
      document.documentElement.dir = translate.dir;
      return reply.ok ? reply.value.subject : null;
    },
    begun: (turn, subject) => frame.begun(turn, subject),
    told: (message) => frame.told(message),
  });
}
