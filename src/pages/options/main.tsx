import { readCalendarFile } from '../../calendars/read-file';
import { canonicalZone } from '../../core/time';
import { ask, onPush, openCardShortcut, requestHost, translate, version } from '../../platform/page';
import { download } from '../parts/download';
import { startPage } from '../parts/start-page';
import { OptionsApp } from './app';
import type { OptionsDoors } from './doors';

const doors: OptionsDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  readCalendar: (file, options) => readCalendarFile(file, options),
  browserZone: canonicalZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC',
  version: version(),
  shortcut: openCardShortcut,
  download,
  requestHost,
};

startPage(translate, translate('options_title'), <OptionsApp doors={doors} />);
