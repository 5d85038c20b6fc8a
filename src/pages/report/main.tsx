import { glanceOf } from '../../platform/glance';
import { ask, onPush, openTab, pageUrl, translate } from '../../platform/page';
import { startPage } from '../parts/start-page';
import { ReportApp } from './app';
import type { ReportDoors } from './doors';
import { save } from './save';

/** Asked for before anything is drawn. */
const glance = glanceOf('report');

const doors: ReportDoors = {
  ask,
  onPush,
  t: translate,
  now: () => Date.now(),
  glance: () => glance,
  save,
  copy: async (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  print: () => window.print(),
  openComposer: async (id) => openTab(pageUrl('composer', String(id))),
};

startPage(translate, translate('report_figures'), <ReportApp doors={doors} />);
