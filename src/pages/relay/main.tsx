import { ask, onPush, pageUrl, translate } from '../../platform/page';
import { copyText } from '../parts/copy-text';
import { downloadText } from '../parts/download-text';
import { idInHash } from '../parts/hash';
import { startPage } from '../parts/start-page';
import { RelayApp, type RelayDoors } from './app';

const id = idInHash(location.hash);
const doors: RelayDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  id,
  copy: copyText,
  download: downloadText,
  composerUrl: pageUrl('composer', String(id)),
};

startPage(translate, translate('relay_title'), <RelayApp doors={doors} />);
