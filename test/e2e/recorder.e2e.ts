/** The recorder with test devices: record, pause, trim, save, play back; kill the tab and recover. */
import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindsNothing } from './support/axe';
import { ChromiumStage } from './support/chromium-stage';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open({ fakeMedia: true });
});
afterAll(() => stage.close());

const recorder = (format: string): Promise<Page> => stage.browser.extensionPage('recorder', `#0-${format}`);
const face = async (page: Page): Promise<number> => {
  const [minutes = 0, seconds = 0] = ((await page.locator('.live .time').textContent()) ?? '0:00').split(':').map(Number);
  return minutes * 60 + seconds;
};
/** Waits until the recorder's own clock says so. */
const ran = (page: Page, seconds: number): Promise<unknown> =>
  until(`${seconds} s recorded`, async () => (await face(page)) >= seconds);
const measured = async (page: Page): Promise<number> =>
  Number(await page.locator('.big[aria-busy=false]').getAttribute('data-seconds'));
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

/** The length that the player finds by playing to the end. */
const played = (page: Page): Promise<number> =>
  page.locator('video').evaluate(
    (video: HTMLVideoElement) =>
      new Promise<number>((resolve) => {
        video.muted = true;
        video.playbackRate = 4;
        video.addEventListener('ended', () => resolve(video.currentTime), { once: true });
        void video.play();
      }),
  );

describe('sound', () => {
  it('records, pauses, and measures its length to a fifth of a second', async () => {
    const page = await recorder('voice-message');
    const began = Date.now();
    await press(page, 'Start recording');
    await ran(page, 2);
    await press(page, 'Pause');
    const paused = await face(page);
    // Time passes, and the recording does not.
    const since = Date.now();
    await until('a second and a half to pass', async () => Date.now() - since > 1500);
    expect(await face(page)).toBe(paused);
    await press(page, 'Continue');
    await ran(page, 4);
    await press(page, 'Stop');
    const all = (Date.now() - began) / 1000;
    await page.waitForSelector('.big');
    const length = await measured(page);
    expect(length).toBeGreaterThan(3.5);
    // However slow the machine: what was paused is not in it.
    expect(length).toBeLessThan(all - 1.4);
    expect(Math.abs((await played(page)) - length)).toBeLessThan(0.2);
    await page.close();
  });
});

describe('screen and sound', () => {
  let page: Page;
  beforeAll(async () => {
    page = await recorder('video-feedback');
  });
  afterAll(() => page.close());

  it('records both with a bubble, trims both ends, and saves what is left', async () => {
    await page.getByLabel('Show me in a small circle').check();
    await press(page, 'Start recording');
    await ran(page, 6);
    await press(page, 'Stop');
    await page.waitForSelector('.big');
    const whole = await measured(page);
    expect(whole).toBeGreaterThan(5.5);
    const seek = (to: number): Promise<void> =>
      page.getByLabel('Position').evaluate((range: HTMLInputElement, at) => {
        range.value = String(at);
        range.dispatchEvent(new Event('input', { bubbles: true }));
      }, to);
    await seek(1.5);
    await press(page, 'Start here');
    await until('trimmed', async () => (await measured(page)) < whole - 1);
    await seek(4.5);
    await press(page, 'End here');
    await until('trimmed twice', async () => (await measured(page)) < 3.2);
    const length = await measured(page);
    expect(length).toBeGreaterThan(1.8);
    const download = page.waitForEvent('download');
    await press(page, 'Save .webm');
    const file = await (await download).path();
    expect(statSync(file).size).toBeGreaterThan(1000);
    // Played from the file itself: another page of the extension takes it in.
    const other = await stage.browser.extensionPage('recorder', '#0-voice-message');
    await other.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
    });
    await other.setInputFiles('input[type=file]', file);
    const found = await other.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const [saved] = document.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
          const video = document.createElement('video');
          video.muted = true;
          video.addEventListener('ended', () => resolve(video.currentTime), { once: true });
          video.addEventListener('error', () => reject(new Error(video.error?.message)));
          video.src = URL.createObjectURL(saved as Blob);
          void video.play();
        }),
    );
    expect(Math.abs(found - length)).toBeLessThan(0.2);
    await other.close();
    await press(page, 'Undo trim');
    await until('whole again', async () => (await measured(page)) === whole);
  });

  it('axe finds nothing, before and after', async () => {
    await axeFindsNothing(page);
    const before = await recorder('client-walkthrough');
    await before.waitForSelector('.setup');
    await axeFindsNothing(before);
    await before.close();
  });

  it('makes captions of a transcript', async () => {
    await page.getByLabel('Transcript').fill('First line. Second line.');
    const download = page.waitForEvent('download');
    await press(page, 'Save as .vtt');
    expect((await (await download).createReadStream()).readable).toBe(true);
  });
});

describe('a killed tab', () => {
  it('loses at most a second, and the recording is there the next time', async () => {
    const page = await recorder('voice-message');
    await press(page, 'Start recording');
    await ran(page, 4);
    const session = await stage.browser.context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => null);
    await crashed;
    const again = await recorder('voice-message');
    await again.getByText('the tab was closed while recording').first().waitFor();
    await again.getByRole('button', { name: 'Open', exact: true }).first().click();
    await again.waitForSelector('.big');
    const length = await measured(again);
    expect(length).toBeGreaterThanOrEqual(3);
    expect(Math.abs((await played(again)) - length)).toBeLessThan(0.2);
    await press(again, 'Record again');
    await again.waitForSelector('.setup');
    await again.close();
    await page.close();
  });
});

describe('what is erased', () => {
  it('is every recording too, while a recorder has one open', async () => {
    const page = await recorder('voice-message');
    await press(page, 'Start recording');
    await ran(page, 2);
    await press(page, 'Stop');
    await page.waitForSelector('.big[aria-busy=false]');
    const names = await stage.browser.telling(async (evaluate) => {
      await tell(evaluate, 'data/erase', {});
      return evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');
    });
    expect(names).not.toContain('asyncable-takes');
    await page.close();
  });
});

describe('what goes wrong is said, with a way on', () => {
  it.each([
    ['NotAllowedError', 'getUserMedia', 'Microphone access was denied'],
    ['NotFoundError', 'getUserMedia', 'No microphone found'],
    ['NotReadableError', 'getUserMedia', 'Another program is using the device'],
  ])('%s of the microphone', async (name, method, words) => {
    const page = await recorder('voice-message');
    await page.evaluate(
      ([error, of]) => {
        Object.defineProperty(navigator.mediaDevices, of ?? '', {
          value: () => Promise.reject(new DOMException('no', error)),
        });
      },
      [name, method],
    );
    await press(page, 'Start recording');
    await page.getByText(words).waitFor();
    expect(await page.getByRole('button', { name: 'Start recording' }).isEnabled()).toBe(true);
    await page.close();
  });

  it('sharing that is called off', async () => {
    const page = await recorder('video-feedback');
    await page.evaluate(() => {
      const refuse = { value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
      Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', refuse);
    });
    await press(page, 'Start recording');
    await page.getByText('No screen was shared').waitFor();
    await page.close();
  });

  it('no codec', async () => {
    const page = await recorder('voice-message');
    await page.evaluate(() => Object.defineProperty(MediaRecorder, 'isTypeSupported', { value: () => false }));
    await press(page, 'Start recording');
    await page.getByText('This browser can’t record that').waitFor();
    await page.close();
  });

  it('a full disk keeps what was recorded until then', async () => {
    const page = await recorder('voice-message');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype as {
        put: (this: IDBObjectStore, value: { index?: number }) => IDBRequest<IDBValidKey>;
      };
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: { index?: number }) {
        if ((value.index ?? 0) >= 4) throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value);
      };
    });
    await press(page, 'Start recording');
    await page.getByText('The disk is full').waitFor();
    await page.waitForSelector('.big');
    expect(await measured(page)).toBeGreaterThan(1);
    await page.close();
  });
});
