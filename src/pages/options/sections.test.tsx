// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OPTIONS } from '../parts/samples.fixture';
import { page } from './app.fixture';

test('no two sections are called alike, and none after what stands in another', async () => {
  const { root } = await page(OPTIONS);
  const titles = [...root.querySelectorAll('h2, h3')].map((one) => one.textContent.trim());
  expect(new Set(titles).size).toBe(titles.length);
});

/** What a control is described by: its own note, else the note of the group that it stands in. */
function changes(control_: Element): string {
  const said = (one: Element | null | undefined): string =>
    (one?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  return said(control_) || said(control_.closest('[role=group][aria-describedby], fieldset[aria-describedby]'));
}

test('every setting says what it changes', async () => {
  const { root } = await page({ ...OPTIONS, settings: { ...OPTIONS.settings, tools: [{ id: 'notion', address: null }] } });
  const settings = ['hours', 'marks', 'budget', 'tools', 'calls'].flatMap((id) => [
    ...root.querySelectorAll<HTMLElement>(`#${id} :is(input, select, textarea)`),
  ]);
  expect(settings.length).toBeGreaterThan(25);
  expect(settings.filter((one) => changes(one).length < 12).map((one) => one.closest('label')?.textContent ?? one.id)).toEqual(
    [],
  );
});
