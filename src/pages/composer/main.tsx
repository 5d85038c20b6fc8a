import { ask, onPush, openTab, pageUrl, translate } from '../../platform/page';
import { copyText } from '../parts/copy-text';
import { downloadText } from '../parts/download-text';
import { idInHash } from '../parts/hash';
import { startPage } from '../parts/start-page';
import { ComposerApp } from './app';
import type { ComposerDoors } from './doors';

const doors: ComposerDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  id: idInHash(location.hash),
  copy: copyText,
  download: downloadText,
  openTab,
  pageUrl,
};

startPage(translate, translate('compose_title'), <ComposerApp doors={doors} />);
