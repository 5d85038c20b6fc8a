import { readCalendarFile } from '../../calendars/read-file';
import { canonicalZone } from '../../core/time';
import { ask, callRights, mayNotify, onPush, openCardShortcut, requestHost, translate, version } from '../../platform/page';
import { download } from '../parts/download';
import { keepWords } from '../../platform/words';
import { takeLanguage } from '../parts/language';
import { startPage } from '../parts/start-page';
import { OptionsApp } from './app';
import type { OptionsDoors } from './doors';

const doors: OptionsDoors = {
  ask: async (kind, fields) => {
    const reply = await ask(kind, fields);
    // Erasing takes the chosen language too: its words lie with the pages, out of the background's reach.
    if (kind === 'data/erase' && reply.ok) keepWords(null);
    return reply;
  },
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
  requestHost,
  callRights,
  mayNotify,
  useLanguage: (lang) => takeLanguage(lang, version(), ask),
  reload: () => location.reload(),
};

startPage(translate, translate('options_title'), <OptionsApp doors={doors} />);
