/** The composer, the boards and the recorder in Firefox: what differs there is the clipboard, downloads, the codecs and the devices' own errors. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ME } from '../../demo/team';
import { demoEventId } from '../../demo/team-calendar';
import type { FormatId } from '../../src/core/model';
import { addDays, toInstant } from '../../src/core/time';
import type { Surface } from './support/driver';
import { FirefoxStage } from './support/firefox-stage';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

let stage: FirefoxStage;
let options: Surface;

beforeAll(async () => {
  // Devices that make test sounds, given without asking.
  const devices = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };
  // What lies on the clipboard is read without the browser's own question.
  const prefs = { ...devices, 'dom.events.testing.asyncClipboard': true };
  stage = await FirefoxStage.open({ downloads: true, prefs });
  options = await stage.seed();
});
afterAll(() => stage.close());

const MEETINGS = {
  status: { seriesId: demoEventId('heronstatus'), start: toInstant(DEMO_ME.zone, MONDAY, 16 * 60) },
  handOff: { seriesId: demoEventId('handoff'), start: toInstant(DEMO_ME.zone, addDays(MONDAY, 1), 10 * 60) },
};

async function openFor(name: string, meeting: keyof typeof MEETINGS, format: FormatId): Promise<Surface> {
  const fields = { ...MEETINGS[meeting], format };
  const { id } = await tell<'compose/open', { id: number }>((code) => options.evaluate(code), 'compose/open', fields);
  const page = await stage.driver.extension(name, name === 'recorder' ? `#${id}-${format}` : `#${id}`);
  await page.until(`document.querySelector('main h1')`);
  return page;
}

const button = (label: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})`;
const says = (text: string): string => `document.body.innerText.includes(${JSON.stringify(text)})`;

/** Presses a button with the pointer, as the clipboard asks for. */
async function press(page: Surface, label: string): Promise<void> {
  await page.until(`${button(label)} && !${button(label)}.disabled`);
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    ${button(label)}.scrollIntoView({ block: 'center' });
    const box = ${button(label)}.getBoundingClientRect();
    return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  })()`);
  await page.click(x, y);
}

/** A file that the browser saved. */
const file = (name: string): Promise<string> =>
  until(`the file ${name}`, async () => {
    const at = path.join(stage.folder, name);
    return existsSync(at) && statSync(at).size > 0 ? readFileSync(at, 'utf8') : null;
  });

/** The page's own problems are its last word: an alert or a warning. */
const fill = (selector: string, text: string): string => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** What lies on the clipboard, by its form; null where it has none. */
const copied = (page: Surface, type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string | null> =>
  page.evaluate(`navigator.clipboard.read().then(async ([item]) =>
    item?.types.includes('${type}') ? (await item.getType('${type}')).text() : null)`);

describe('the composer', () => {
  it('shows the draft, copies it in each form, and saves it', async () => {
    const page = await openFor('composer', 'status', 'board-update');
    await page.until(`document.querySelector('.doc')?.value.startsWith('Hello everyone,')`);
    expect(await page.evaluate(`document.querySelectorAll('.by tbody tr').length`)).toBe(8);
    const draft = await page.evaluate<string>(`document.querySelector('.doc').value`);
    for (const [form, head] of [
      ['Rich text', 'Heron status'],
      ['Markdown', '# Heron status'],
      ['Plain text', 'Heron status'],
    ] as const) {
      await press(page, form);
      await press(page, 'Copy');
      await page.until(button('Copied'));
      const text = (await copied(page)) ?? '';
      expect(text.startsWith(head), text).toBe(true);
      for (const line of draft.split('\n').slice(0, 3)) expect(text).toContain(line);
      // Formatted text is there to be pasted as such, and only then.
      const rich = await copied(page, 'text/html');
      if (form === 'Rich text') expect(rich).toContain('Hello everyone,');
      else expect(rich).toBeNull();
    }
    await press(page, 'heron-status.md');
    expect(await file('heron-status.md')).toMatch(/^# Heron status/u);
    await press(page, 'reply-by.ics');
    expect(await file('reply-by.ics')).toMatch(/^BEGIN:VCALENDAR/u);
    await page.close();
  });
});

describe('the boards', () => {
  it('a relay is copied, saved and ticked off', async () => {
    const page = await openFor('relay', 'handOff', 'zone-relay');
    await page.until(`document.querySelectorAll('.leg').length >= 3`);
    await press(page, 'Copy this handoff');
    await page.until(button('Copied'));
    expect(await copied(page)).toMatch(/^Release hand-off: .+ to .+\nDue .+\n\nThis round\n\[ \] .+, not handed over yet\n/u);
    await press(page, 'Due times as .ics');
    expect(await file('release-hand-off.ics')).toContain('BEGIN:VEVENT');
    const due = await page.evaluate<string>(`document.querySelector('.leg.current .clocks').innerText`);
    await page.evaluate(`document.querySelector('.leg.current .tickline input').click()`);
    await page.until(`document.querySelector('.leg.current .clocks').innerText !== ${JSON.stringify(due)}`);
    await page.close();
  });

  it('a check-in keeps answers and copies the digest', async () => {
    const page = await openFor('check-in', 'status', 'check-in');
    await page.evaluate(fill('section[aria-labelledby=answer-title] textarea', 'Imports work'));
    await press(page, 'Save these answers');
    await page.until(`document.querySelector('.digest')?.innerText.includes('Imports work')`);
    await press(page, 'Copy summary');
    await page.until(button('Copied'));
    expect(await copied(page)).toContain('Imports work');
    await page.close();
  });
});

describe('the recorder', () => {
  it('records sound, measures it, plays it and saves it', async () => {
    const page = await openFor('recorder', 'status', 'voice-message');
    await press(page, 'Start recording');
    await page.until(
      `(document.querySelector('.live .time')?.textContent ?? '0:00').split(':').map(Number).reduce((sum, one) => sum * 60 + one, 0) >= 3`,
    );
    await press(page, 'Stop');
    await page.until(`document.querySelector('.big[aria-busy=false]')`);
    const length = Number(await page.evaluate(`document.querySelector('.big').dataset.seconds`));
    expect(length).toBeGreaterThan(2.5);
    const played = await page.evaluate<number>(`new Promise((resolve, reject) => {
      const video = document.querySelector('video');
      video.muted = true;
      video.addEventListener('ended', () => resolve(video.currentTime), { once: true });
      video.addEventListener('error', () => reject(new Error(video.error.message)), { once: true });
      video.play().catch(reject);
    })`);
    expect(Math.abs(played - length)).toBeLessThan(0.2);
    await page.close();
  });

  it.each([
    ['NotAllowedError', 'voice-message', 'getUserMedia', 'Microphone access was denied'],
    ['NotFoundError', 'voice-message', 'getUserMedia', 'No microphone found'],
    ['AbortError', 'voice-message', 'getUserMedia', 'Another program is using the device'],
    ['NotAllowedError', 'video-feedback', 'getDisplayMedia', 'No screen was shared'],
  ] as const)('%s for %s is said in words, and can be tried again', async (name, format, method, words) => {
    const page = await openFor('recorder', 'status', format);
    await page.evaluate(
      `Object.defineProperty(navigator.mediaDevices, '${method}', { value: () => Promise.reject(new DOMException('no', '${name}')) })`,
    );
    await press(page, 'Start recording');
    await page.until(says(words));
    await page.until(`${button('Start recording')} && !${button('Start recording')}.disabled`);
    await page.close();
  });
});
