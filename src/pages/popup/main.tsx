import { activeTabUrl, ask, hasSiteAccess, onPush, openTab, requestSiteAccess, translate } from '../../platform/page';
import { startPage } from '../parts/start-page';
import { PopupApp } from './app';
import type { PopupDoors } from './doors';

const doors: PopupDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  activeTabUrl,
  openTab,
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
