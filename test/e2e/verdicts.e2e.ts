import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupState } from '../../src/core/model';
import { ChromiumStage } from './support/chromium-stage';
import { MARKED } from './support/marked';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
let state: PopupState;

beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.seed();
  const watched = await stage.calendar('week');
  await until('marks on the page', async () => (await watched.page.evaluate<unknown[]>(MARKED)).length);
  const popup = await stage.browser.extensionPage('popup');
  state = await tell<'popup/state', PopupState>((code) => popup.evaluate(code), 'popup/state', { tabUrl: watched.page.url() });
});
afterAll(() => stage.close());

const marks = (): NonNullable<PopupState['page']> => {
  if (state.page === null) throw new Error('no page was read');
  return state.page;
};
const titles = (test: (mark: ReturnType<typeof marks>['marks'][number]) => boolean): string[] =>
  marks()
    .marks.filter(test)
    .map(({ title }) => title);

describe('the demo week, judged from the page and the calendar file', () => {
  it('says of status, read-out and comments on a draft that they could be asynchronous', () => {
    expect(titles(({ async }) => async)).toEqual(
      expect.arrayContaining(['Heron status', 'Release read-out', 'Data model: comments on the draft']),
    );
  });

  it('says it of nothing that is live or protected', () => {
    const live = ['Pricing workshop', 'Mid-year review: Tiago', 'Interview: platform engineer', 'Sam / Inês', 'Amihan and Inês'];
    const social = ['Team lunch and welcome, Noor', 'Checkout crit', 'Heron retro', 'Lumen intro call', 'Appointment'];
    expect(titles(({ async, title }) => async && [...live, ...social].includes(title))).toEqual([]);
  });

  it('speaks of the hour alone where a one-on-one with a report falls in the night', () => {
    const [talk] = marks().marks.filter(({ title }) => title === 'Amihan and Inês');
    expect(talk).toMatchObject({
      hours: 'night',
      async: false,
      headline: { code: 'night_for', params: { affected: 1, considered: 2 } },
    });
    expect(talk?.detail?.params).toMatchObject({ city: 'Manila' });
  });

  it('marks hours by the people whose hours are known, and nobody else', () => {
    const [roadmap] = marks().marks.filter(({ title }) => title === 'Roadmap sync, three regions');
    expect(roadmap).toMatchObject({
      hours: 'outside',
      headline: { code: 'outside_for', params: { affected: 2, considered: 5 } },
    });
    expect(titles(({ hours, title }) => hours !== null && title === 'Lumen intro call')).toEqual([]);
  });
});
