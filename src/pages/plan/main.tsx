import { ask, onPush, translate } from '../../platform/page';
import { download } from '../parts/download';
import { startPage } from '../parts/start-page';
import { PlanApp } from './app';
import { askedIn, type PlanDoors } from './doors';

const doors: PlanDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  asked: askedIn(location.hash),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  download,
};

startPage(translate, translate('plan_page'), <PlanApp doors={doors} />);
