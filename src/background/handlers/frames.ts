import { fail, ok } from '../../core/model';
import type { FrameSubject } from '../../messages/areas/frames';
import type { Handlers } from '../context';
import { makeFrameTokens } from '../frames';
import { readyJudge } from '../judged';

const tokens = makeFrameTokens();

/** The page of ours that shows a subject. */
const PAGE_OF = { meeting: 'card', mail: 'mail', invitation: 'mail' } as const satisfies Record<FrameSubject['kind'], string>;

const open: Handlers['frame/open'] = async ({ subject }, { sender, now, reach }) => {
  if (sender.role !== 'page') return fail('not-a-page');
  const token = tokens.issue(sender, subject, now);
  readyJudge();
  return ok({ token, ...reach.frameAt(PAGE_OF[subject.kind]) });
};

const begin: Handlers['frame/begin'] = async ({ token }, { sender, now }) => {
  if (sender.role !== 'frame') return fail('not-a-frame');
  const subject = tokens.spend(token, sender, now);
  return subject === null ? fail('no-token') : ok({ subject, site: sender.site });
};

/** The page was given the mark without these words; they are kept with its tab. */
const tip: Handlers['frame/tip'] = async ({ key }, { sender, store }) => {
  if (sender.role !== 'frame') return fail('not-a-frame');
  const page = await store.look(['pages'], async (shelves) => shelves.pages.get(sender.tabId));
  const mark = page?.marks.find((one) => one.key === key);
  return mark === undefined ? fail('no-such-mark') : ok({ headline: mark.headline, detail: mark.detail });
};

export const frameHandlers = { 'frame/open': open, 'frame/begin': begin, 'frame/tip': tip };
