import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallRow } from '../../src/store';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { until } from './support/until';
import { TODAY } from './support/week';
import { HOSTS, ROWS_MARKED, storedCalls, type RowMark } from './support/zoom';

let stage: FirefoxStage;
let app: Surface;

beforeAll(async () => {
  // Firefox's question for the right to a site stands outside every page; this preference answers it with yes.
  stage = await FirefoxStage.open({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  app = await stage.seed();
});
afterAll(() => stage.close());

const callsOf = async (number: string): Promise<CallRow[]> =>
  (await storedCalls((code) => app.evaluate(code))).filter((call) => call.number === number);

describe('in Firefox', () => {
  it.each(HOSTS)('the panel stands before the form at %s', async (host) => {
    const page = await stage.driver.site(`${host}/meeting/schedule`);
    await page.until(`document.querySelector('#topic')`);
    const patch = { topic: 'Harbour planning', date: TODAY, minutes: 1020, people: ['amihan.reyes@heron.example'] };
    await page.evaluate(`window.demoForm.set(${JSON.stringify(patch)}), 0`);
    // What is in our closed root is ours; that it stands there, and how high it is, the page can measure.
    const height = `(document.querySelector('form.zoom-form').previousElementSibling?.getBoundingClientRect().height ?? 0)`;
    await page.until(`${height} > 120`);
    await page.evaluate(`window.demoForm.set({ minutes: 600, people: [] }), 0`);
    await page.until(`${height} === 0`);
    await page.close();
  });

  it.each([`${HOSTS[0]}/meeting#/upcoming`, `${HOSTS[1]}/meeting?lang=fr`, `${HOSTS[2]}/wc/meetings?lang=ja`])(
    'marks the rows of %s',
    async (url) => {
      const page = await stage.driver.site(url);
      const marks = await until('marks', async () => {
        const found = await page.evaluate<RowMark[]>(ROWS_MARKED);
        return found.length > 0 ? found : null;
      });
      expect(marks.length).toBeLessThanOrEqual(3);
      expect(marks.map(({ title }) => title)).not.toContain('Mid-year review: Tiago');
      await page.close();
    },
  );

  it.each([
    [`${HOSTS[0]}/wc/86000000001/join?standalone`, '86000000001', 'window'],
    [`${HOSTS[2]}/wc/86000000002/join`, '86000000002', `document.querySelector('#webclient').contentWindow`],
  ])('measures a call at %s', async (url, number, frame) => {
    const page = await stage.driver.site(url);
    await page.until(`${frame}?.demoCall !== undefined`);
    const to = (state: string): Promise<unknown> => page.evaluate(`${frame}.demoCall.to('${state}'), 0`);
    const joined = Date.now();
    await to('meeting');
    await until('the call', async () => (await callsOf(number)).length);
    await to('breakout');
    await to('meeting');
    const left = Date.now();
    await to('left');
    const [call, ...others] = await until('its end', async () => {
      const found = await callsOf(number);
      return found.some(({ open }) => !open) ? found : null;
    });
    expect(others).toEqual([]);
    expect(Math.abs((call?.start ?? 0) - joined)).toBeLessThanOrEqual(2000);
    expect(Math.abs((call?.end ?? 0) - left)).toBeLessThanOrEqual(2000);
    await page.close();
  });

  it('measures a call of another service once it is switched on, and not before', async () => {
    const [off, on] = ['https://teams.microsoft.com/meet/9312345678901', 'https://teams.microsoft.com/meet/9312345678902'];
    const unseen = await stage.driver.site(off);
    await unseen.until(`window.demoCall !== undefined`);
    await unseen.evaluate(`demoCall.to('call'), 0`);
    const settings = await stage.driver.extension('options', '#calls');
    const teams = `[...document.querySelectorAll('#calls [role=switch]')].find((one) => one.labels[0].textContent.includes('Teams'))`;
    // Until all of it stands, the switch moves.
    await settings.until(`document.querySelector('#calendars .ways') && ${teams}?.checked === false`);
    // Parts of the page that come late push it down: it is pressed once it stays where it is.
    await settings.until(`(() => {
      ${teams}.scrollIntoView({ block: 'center' });
      const before = globalThis.stood;
      globalThis.stood = document.documentElement.scrollHeight + ' ' + ${teams}.getBoundingClientRect().y;
      return globalThis.stood === before;
    })()`);
    const { x, y } = await settings.evaluate<{ x: number; y: number }>(`(() => {
      const { x, y, width, height } = ${teams}.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await settings.click(x, y);
    await settings.until(`${teams}?.checked`);
    await until('the script', () =>
      settings.evaluate(`browser.scripting.getRegisteredContentScripts().then((all) => all.length)`),
    );
    const page = await stage.driver.site(on);
    await page.until(`window.demoCall !== undefined`);
    const joined = Date.now();
    await page.evaluate(`demoCall.to('call'), 0`);
    const ofTeams = async (): Promise<CallRow[]> =>
      (await storedCalls((code) => app.evaluate(code))).filter(({ service }) => service === 'teams');
    await until('the call', async () => (await ofTeams()).length);
    const left = Date.now();
    await page.evaluate(`demoCall.to('left'), 0`);
    await until('its end', async () => (await ofTeams()).some(({ open }) => !open));
    const [call, ...others] = await ofTeams();
    expect(others).toEqual([]);
    expect(call).toMatchObject({ number: '9312345678902', title: 'Heron planning', source: 'measured', most: 4 });
    expect(Math.abs((call?.start ?? 0) - joined)).toBeLessThanOrEqual(2000);
    expect(Math.abs((call?.end ?? 0) - left)).toBeLessThanOrEqual(2000);
    for (const one of [unseen, settings, page]) await one.close();
  });

  it('notes an attempt, and asks the network for nothing of its own', async () => {
    const page = await stage.driver.site(`${HOSTS[0]}/j/86000000003`);
    const [call] = await until('an attempt', async () => {
      const found = await callsOf('86000000003');
      return found.length > 0 ? found : null;
    });
    expect(call?.source).toBe('attempted');
    await page.close();
    expect(
      stage.server.log.filter((line) => !/(?:zoom\.us|teams\.microsoft\.com) \/(?:demo\/|meet|wc|j\/|favicon)/u.test(line)),
    ).toEqual([]);
    expect(stage.driver.refused().filter((host) => !/mozilla|firefox/u.test(host))).toEqual([]);
  });
});
