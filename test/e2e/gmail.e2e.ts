/** Gmail in Chromium: every variant of a compose, under Gmail's own policy and Trusted Types. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { ChromiumStage, MAIL } from './support/chromium-stage';
import { countLeft, type Left, watchWorlds } from './support/left';
import { isButton, isNotice, notice, settled } from './support/mail-notices';
import { worksIn } from './support/mail-people';
import { ownFrames } from './support/pierced';
import { tell, tellPeople } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());

const AWAY = [worksIn('Vera', 6), worksIn('Wim', 7)];
const TO = AWAY.map(({ email }) => email).join(',');
const HERE = worksIn('Xenia', -2);
/** Of the thread that goes back and forth: awake, so that nothing is to be said of his hours. */
const JONAS = { ...worksIn('Jonas', -2), email: 'jonas.weidner@heron.example' };

/** A new household each time: budgets of one test are not another's. The calendar is taken in only where a test is about it. */
beforeEach(() =>
  stage.browser.telling(async (evaluate) => {
    await tell(evaluate, 'data/erase', {});
    const people = [...demoPeople(), ...AWAY, HERE, JONAS, worksIn('Yara', -3), worksIn('Zeno', -1)];
    await tellPeople(evaluate, { email: DEMO_ME.email, zone: DEMO_ME.zone, people });
  }),
);

/** A page that a failed test left open would spend the next one's budget. */
afterEach(async () => {
  for (const page of stage.browser.context.pages()) if (page.url().startsWith(MAIL)) await page.close();
});

const typeInto = async (page: Page, text: string): Promise<void> => {
  await page.locator('[g_editable]').first().click();
  await page.keyboard.type(text);
};
const bodyText = (page: Page): Promise<string> => page.locator('[g_editable]').first().innerText();

describe.each(['docked', 'full', 'inline', 'popout'])('a compose that is %s', (show) => {
  it.each(['en', 'ja'])('says whose hours it is, page in %s', async (lang) => {
    const watched = await stage.mail(`show=${show}&lang=${lang}&to=${TO}&subject=Dates`);
    await typeInto(watched.page, 'The import finished.');
    const found = await notice(watched);
    expect(found.text).toContain('Next good time');
    expect(found.text).toContain('Schedule send');
    // The caret stayed in the text, and the notice stands above Send.
    expect(await watched.page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    const at = await watched.pierce.middle(found);
    const send = await watched.page.locator('.dC').first().boundingBox();
    expect((at?.y ?? 0) + (at?.height ?? 0) / 2).toBeLessThanOrEqual((send?.y ?? 0) + 1);
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });
});

describe('hours', () => {
  it('of people who are at work are nothing to note', async () => {
    const watched = await stage.mail(`show=docked&to=${HERE.email}&subject=Dates`);
    await typeInto(watched.page, 'The import finished.');
    await watched.page.waitForFunction(() => document.querySelector('.Hd') !== null);
    await settled(watched);
    expect(await watched.pierce.all(isNotice)).toEqual([]);
    await watched.page.close();
  });

  it('a minimised window has no notice, and has one again when it is raised', async () => {
    const watched = await stage.mail(`show=docked&to=${TO}`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await watched.page.click('.Hl');
    await watched.pierce.none('a notice over a minimised window', isNotice);
    await watched.page.click('.Hl');
    await notice(watched);
    await watched.page.close();
  });

  it('of two windows each is about its own recipients, and the budget lets one speak', async () => {
    const watched = await stage.mail(`show=several&to=${TO}&to2=${HERE.email}`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await settled(watched);
    expect(await watched.pierce.all(isNotice)).toHaveLength(1);
    await watched.page.close();
  });

  it("open Gmail's own menu, and say which time to pick; nothing is sent", async () => {
    const watched = await stage.mail(`show=docked&to=${TO}`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await watched.pierce.click(await watched.pierce.first('Schedule send', isButton('Schedule send')));
    await watched.page.waitForSelector('.picker');
    await watched.pierce.first('what to pick', (one) => isNotice(one) && /Choose .* in Gmail/.test(one.text));
    expect(await watched.page.evaluate(() => (window as unknown as { demo: { sent: number } }).demo.sent)).toBe(0);
    await watched.page.close();
  });

  it('say what to do when the menu is not found', async () => {
    const watched = await stage.mail(`show=docked&to=${TO}&drift=schedule`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await watched.pierce.click(await watched.pierce.first('Schedule send', isButton('Schedule send')));
    await watched.pierce.first('the way by hand', (one) => isNotice(one) && one.text.includes('arrow next to Send'));
    await watched.page.close();
  });

  it('add a line by when, which undo takes away', async () => {
    const watched = await stage.mail(`show=docked&to=${TO}`);
    await typeInto(watched.page, 'Could you look at the key?');
    await notice(watched);
    await watched.pierce.click(await watched.pierce.first('Add a reply-by date', isButton('Add a reply-by date')));
    await until('the line', async () => (await bodyText(watched.page)).includes('No need to reply before'));
    expect(await bodyText(watched.page)).toMatch(/^Could you look at the key\?\n+No need to reply before/);
    await watched.pierce.click(await watched.pierce.first('Undo', isButton('Undo')));
    await until('it is gone', async () => !(await bodyText(watched.page)).includes('No need'));
    expect((await bodyText(watched.page)).trim()).toBe('Could you look at the key?');
    await watched.page.close();
  });

  it('not now is one click, and holds for this mail', async () => {
    const watched = await stage.mail(`show=docked&to=${TO}`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await watched.pierce.click(await watched.pierce.first('Not now', isButton('Not now')));
    await watched.pierce.none('a notice', isNotice);
    await watched.page.keyboard.type(' again');
    expect((await bodyText(watched.page)).trim()).toBe('Hello again');
    await settled(watched);
    expect(await watched.pierce.all(isNotice)).toEqual([]);
    await watched.page.close();
  });
});

describe('the keyboard', () => {
  it('goes into the notice by the shortcut, and back into the text at Escape, which closes the notice', async () => {
    const watched = await stage.mail(`show=docked&to=${TO}`);
    await typeInto(watched.page, 'Hello');
    await notice(watched);
    await stage.pushShortcut(`${new URL(MAIL).origin}/*`);
    const [frame] = ownFrames(watched.page);
    await until(
      'the focus in the notice',
      async () => frame?.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'button') ?? false,
    );
    await watched.page.keyboard.press('Escape');
    await watched.pierce.none('a notice', isNotice);
    await watched.page.keyboard.type(' again');
    expect((await bodyText(watched.page)).trim()).toBe('Hello again');
    await settled(watched);
    expect(await watched.pierce.all(isNotice)).toEqual([]);
  });
});

describe('a text that proposes a meeting', () => {
  const PEOPLE = `${HERE.email},yara@heron.example,zeno@heron.example`;
  const TEXT = 'The numbers are in. Could we jump on a call on Thursday to go through them? I have questions.';

  it('is offered a replacement, put in place of the sentence; undo brings it back', async () => {
    const watched = await stage.mail(`show=docked&to=${PEOPLE}&subject=Numbers`);
    await typeInto(watched.page, TEXT);
    const found = await notice(watched);
    expect(found.text).toContain('asks for a call');
    expect((await watched.pierce.all((one) => one.attributes.class === 'mail-line')).length).toBeGreaterThan(0);
    await watched.pierce.click(await watched.pierce.first('See draft', isButton('See draft')));
    await watched.pierce.click(
      await watched.pierce.first('Insert draft', (one) => isButton('Insert draft')(one) && one.attributes.disabled === undefined),
    );
    await until('the draft', async () => (await bodyText(watched.page)).includes('15-minute call'));
    const text = await bodyText(watched.page);
    expect(text).toMatch(/^The numbers are in\.\s+/);
    expect(text.trim()).toMatch(/I have questions\.$/);
    expect(text).not.toContain('Could we jump');
    await watched.page.locator('[g_editable]').focus();
    await watched.page.keyboard.press('ControlOrMeta+z');
    await until('the sentence is back', async () => (await bodyText(watched.page)).trim() === TEXT);
    await watched.page.close();
  });

  it('about a review stays without a word', async () => {
    const watched = await stage.mail(`show=docked&to=${PEOPLE}&subject=Performance review`);
    await typeInto(watched.page, TEXT);
    await settled(watched);
    expect((await watched.pierce.all(isNotice)).filter(({ text }) => text.includes('asks for'))).toEqual([]);
    await watched.page.close();
  });
});

describe('a long thread', () => {
  it('is told that ten minutes live may be quicker', async () => {
    const watched = await stage.mail('show=inline&thread=long');
    await typeInto(watched.page, 'I read it the other way: the key is set before the merge.');
    const found = await notice(watched);
    expect(found.text).toContain('10 minutes on a call');
    await watched.page.close();
  });
});

describe('a page that is not as it was', () => {
  it.each(['subject', 'recipients', 'send', 'subject,recipients,send'])(
    'without %s is met with silence or less, never an exception',
    async (drift) => {
      const watched = await stage.mail(`show=docked&to=${TO}&drift=${drift}`);
      await typeInto(watched.page, 'Shall we meet on Monday?');
      await settled(watched);
      expect(watched.complaints).toEqual([]);
      await watched.page.close();
    },
  );

  it('that closes a compose while it is read, and holds strange addresses and a megabyte', async () => {
    const watched = await stage.mail(`show=docked&to=${TO},"a, b"@x.example,team: a@b.example;,x@bücher.example`);
    await watched.page.evaluate(() => {
      const body = document.querySelector('[g_editable]');
      for (let line = 0; line < 5_000; line += 1) {
        const one = document.createElement('div');
        one.textContent = '\u202Eabc '.repeat(40);
        body?.append(one);
      }
      document.querySelector('.Hd')?.remove();
    });
    await settled(watched);
    expect(await watched.pierce.all(isNotice)).toEqual([]);
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });
});

describe('what is left of a compose that was closed', () => {
  it('is no listener and no observer', async () => {
    const watched = await stage.mail('show=none&thread=none');
    const session = await watched.page.context().newCDPSession(watched.page);
    const worlds = await watchWorlds(session);
    const left = (): Promise<Left> => countLeft(session, worlds);
    const round = async (): Promise<void> => {
      await watched.page.click('.new');
      await watched.page.locator('[g_editable]').click();
      await watched.page.locator('.agP').first().click();
      await watched.page.keyboard.type(AWAY[0]?.email ?? '');
      await watched.page.keyboard.press('Enter');
      await settled(watched);
      await watched.page.click('.Ha');
      await settled(watched);
    };
    await round();
    const before = await left();
    for (let times = 0; times < 3; times += 1) await round();
    const after = await left();
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect([after.mutations, after.sizes]).toEqual([before.mutations, before.sizes]);
    await watched.page.close();
  });
});

describe('the script', () => {
  it('asks the network for nothing', async () => {
    const strangers = new Set(
      stage.server.log.filter((line) => line.startsWith('mail.google.com')).map((line) => line.replace(/\?.*/, '')),
    );
    expect([...strangers].toSorted()).toEqual([
      'mail.google.com /demo/mail.css',
      'mail.google.com /demo/mail.js',
      'mail.google.com /demo/mail.json',
      `mail.google.com ${new URL(MAIL).pathname}`,
    ]);
  });
});
