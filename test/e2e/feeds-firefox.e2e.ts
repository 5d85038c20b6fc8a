/** In Firefox, a shorter run: the session's export, a secret address, signed out; and that nobody else is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf, EXPORT, exportOf, FEED_HOST, refused, signedOut } from '../../demo/calendar-host';
import { DEMO_ME } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import type { FeedsState } from '../../src/core/model';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

const FEED = `${FEED_HOST} /private-66/basic.ics`;
const text = teamCalendar(MONDAY);
let stage: FirefoxStage;
let page: Surface;
beforeAll(async () => {
  // Firefox's question for a host stands outside every page; this preference answers it with yes.
  stage = await FirefoxStage.open({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  page = await stage.driver.extension('options');
  await page.until(`document.querySelector('#calendars .ways')`);
});
afterAll(() => stage.close());

const state = (): Promise<FeedsState> => tell<'feeds/state', FeedsState>((code) => page.evaluate(code), 'feeds/state', {});
/** Presses the middle of a button, as a person would: rights may only be asked for in a click. */
async function press(expression: string): Promise<void> {
  await page.until(expression);
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const one = ${expression};
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await page.click(x, y);
}
const button = (words: string): string =>
  `[...document.querySelectorAll('#calendars button')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
const says = (words: string): Promise<unknown> =>
  page.until(`document.querySelector('#calendars .connected').innerText.includes(${JSON.stringify(words)})`);

describe('in Firefox', () => {
  it('says when nobody is signed in, and asks nobody else', async () => {
    stage.server.answer(EXPORT, signedOut);
    await press(button('Import from Google Calendar'));
    await says('You’re signed out of Google');
    expect(stage.driver.refused().filter((host) => host.includes('accounts.google.com'))).toEqual([]);
  });

  it('reads the export of the session, and keeps it when told to', async () => {
    stage.server.answer(EXPORT, exportOf({ [`${DEMO_ME.email}.ics`]: text }));
    await press(button('Update now'));
    await press(button('Use this calendar'));
    await until('it kept', async () => (await state()).feeds.some((feed) => feed.state === 'kept'));
  });

  it('reads a secret address of another host, and says when it is revoked', async () => {
    stage.server.answer(FEED, calendarOf(text, '1'));
    await page.evaluate(`(() => {
      const field = document.querySelector('.address input.input');
      field.value = 'https://${FEED_HOST}/private-66/basic.ics';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await page.until(`!document.querySelector('.address button[type=submit]').disabled`);
    await press(`document.querySelector('.address button[type=submit]')`);
    await press(button('Use this calendar'));
    await until('both kept', async () => (await state()).feeds.filter((feed) => feed.state === 'kept').length === 2);
    stage.server.answer(FEED, refused(404));
    const [, second] = (await state()).feeds;
    await tell((code) => page.evaluate(code), 'feeds/read', { feedId: second?.id ?? '' });
    await says('not found');
  });
});
