import { ask, onPush, pageUrl, translate } from '../../platform/page';
import { copyText } from '../parts/copy-text';
import { idInHash, seriesInHash } from '../parts/hash';
import { startPage } from '../parts/start-page';
import { CheckInApp, type CheckInDoors } from './app';

const id = idInHash(location.hash);
const seriesId = seriesInHash(location.hash);
const doors: CheckInDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  id,
  seriesId,
  copy: copyText,
  composerUrl: seriesId === null ? pageUrl('composer', String(id)) : null,
};

startPage(translate, translate('check_in_title'), <CheckInApp doors={doors} />);
