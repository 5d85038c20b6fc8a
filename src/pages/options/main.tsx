import { readCalendarFile } from '../../calendars/read-file';
import { canonicalZone } from '../../core/time';
import { ask, onPush, openCardShortcut, translate, version } from '../../platform/page';
import { startPage } from '../parts/start-page';
import { OptionsApp } from './app';
import type { OptionsDoors } from './doors';
import { download } from './download';

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
  lasting: {
    asked: async () => (typeof navigator.storage?.persisted === 'function' ? navigator.storage.persisted() : null),
    ask: async () => navigator.storage.persist(),
  },
};

startPage(translate, translate('options_title'), <OptionsApp doors={doors} />);
