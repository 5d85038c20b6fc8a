import { FORMAT_IDS, type FormatId } from '../../core/model';
import { ask, onPush, pageUrl, translate } from '../../platform/page';
import { openTakes } from '../../platform/takes';
import { copyText } from '../parts/copy-text';
import { downloadBlob } from '../parts/download-text';
import { idInHash } from '../parts/hash';
import { startPage } from '../parts/start-page';
import { RecorderApp } from './app';
import type { RecorderDoors } from './doors';

const formatInHash = (hash: string): FormatId => FORMAT_IDS.find((id) => hash.endsWith(`-${id}`)) ?? 'voice-message';
const composition = idInHash(location.hash);

const doors: RecorderDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  composition,
  format: formatInHash(location.hash),
  takes: () => openTakes(),
  copy: copyText,
  save: downloadBlob,
  composerUrl: pageUrl('composer', composition === 0 ? '' : String(composition)),
};

startPage(translate, translate('record_title'), <RecorderApp doors={doors} />);
