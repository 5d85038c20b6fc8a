import { glanceOf } from '../../platform/glance';
import {
  activeTabUrl,
  ask,
  hasSiteAccess,
  onPush,
  openTab,
  pageUrl,
  requestSiteAccess,
  translate,
  version,
} from '../../platform/page';
import { freshenWords } from '../parts/language';
import { startPage } from '../parts/start-page';
import { PopupApp } from './app';
import type { PopupDoors } from './doors';

/** Asked for before anything is drawn. */
const glance = glanceOf('popup');

const doors: PopupDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  glance: () => glance,
  activeTabUrl,
  openTab,
  openPage: async (page, hash) => openTab(pageUrl(page, hash)),
  openReport: async () => openTab(pageUrl('report')),
  hasSiteAccess,
  requestSiteAccess,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  close: () => window.close(),
};

startPage(translate, translate('popup_title'), <PopupApp doors={doors} />);
void freshenWords(version(), ask);
