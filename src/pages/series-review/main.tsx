import { ask, onPush, openTab, pageUrl, translate } from '../../platform/page';
import { startPage } from '../parts/start-page';
import { SeriesReviewApp } from './app';
import type { ReviewDoors } from './doors';

const doors: ReviewDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  copy: async (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  openComposer: async (id) => openTab(pageUrl('composer', String(id))),
};

startPage(translate, translate('review_title'), <SeriesReviewApp doors={doors} />);
