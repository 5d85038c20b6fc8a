import { readCalendarFile } from '../../calendars/read-file';
import { canonicalZone } from '../../core/time';
import { ask, closeTab, onPush, openTab, requestHost, translate } from '../../platform/page';
import { startPage } from '../parts/start-page';
import { WelcomeApp } from './app';
import type { WelcomeDoors } from './doors';

const doors: WelcomeDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  readCalendar: (file, options) => readCalendarFile(file, options),
  browserZone: canonicalZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC',
  requestHost,
  openTab,
  close: closeTab,
};

startPage(translate, translate('welcome_title'), <WelcomeApp doors={doors} />);
