/** Invitations that are read in Gmail, in Chromium: the calendar's verdict, and what a guest can do. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everyDay, WEEKDAYS } from '../../src/core/model';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { ChromiumStage, MAIL } from './support/chromium-stage';
import { isButton, isNotice, notice, settled } from './support/mail-notices';
import { tell } from './support/seed';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());

beforeEach(async () => {
  await stage.browser.telling((evaluate) => tell(evaluate, 'data/erase', {}));
  await stage.seed();
});
afterEach(async () => {
  for (const page of stage.browser.context.pages()) if (page.url().startsWith(MAIL)) await page.close();
});
/** The invited meeting is at 18:30 in Tokyo, in the morning here. @param hour from which on the person works, and everybody in Lisbon */
async function beginAt(hour: number): Promise<void> {
  const hours = everyDay({ start: hour * 60, end: (hour + 8) * 60 }, [...WEEKDAYS]);
  const said = { value: hours, source: 'said', confidence: 1, learned: null } as const;
  await stage.browser.telling(async (evaluate) => {
    await tell(evaluate, 'settings/save', { patch: { hours } });
    for (const person of demoPeople().filter(({ zone }) => zone?.value === DEMO_ME.zone))
      await tell(evaluate, 'person/save', { person: { ...person, hours: said } });
  });
}

describe('an invitation', () => {
  it("has the calendar's verdict and its card; its links are never asked for", async () => {
    const before = stage.server.log.length;
    const watched = await stage.mail('show=read&thread=invitation');
    await watched.pierce.click(
      await watched.pierce.first('the rest', (one) => (one.attributes['aria-label'] ?? '').startsWith('More: not helpful')),
    );
    await watched.pierce.click(await watched.pierce.first('See details', isButton('See details')));
    await watched.pierce.first('the card', (one) => one.attributes.role === 'dialog' && one.text.includes('Tokyo partner call'));
    const asked = stage.server.log.slice(before).filter((line) => !/^mail\.google\.com \/(?:mail\/u\/|demo\/mail)/.test(line));
    expect(asked).toEqual([]);
    await watched.page.close();
  });
});

describe('a guest', () => {
  it('outside the own hours asks for the notes in a mail that is filled in and not sent; the invitation is not answered', async () => {
    await beginAt(12);
    const before = stage.server.log.length;
    const watched = await stage.mail('show=read&thread=invitation');
    await watched.pierce.click(await watched.pierce.first('Ask for the notes', isButton('Ask for the notes')));
    const write = await watched.pierce.first('Write the email', (one) => one.name.toLowerCase() === 'a');
    const link = new URL(write.attributes.href ?? '');
    expect(['view', 'to', 'su'].map((name) => link.searchParams.get(name))).toEqual([
      'cm',
      'mei.tanaka@heron.example',
      'Tokyo partner call',
    ]);
    expect(link.host).toBe('mail.google.com');
    expect(link.searchParams.get('body')).toContain('Could I read the notes');
    expect(stage.server.log.slice(before).filter((asked) => asked.includes('eid='))).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  it('within the own hours is not asked to stay away, only to propose a time that is better for others', async () => {
    // Early enough for an hour inside the day in Tokyo.
    await beginAt(7);
    const watched = await stage.mail('show=read&thread=invitation');
    const line = await notice(watched);
    expect(line.text).toContain('Propose a time');
    expect(line.text).not.toContain('Ask for the notes');
    await watched.pierce.click(await watched.pierce.first('Propose a time', isButton('Propose a time')));
    await watched.pierce.first('the proposal', (one) => isNotice(one) && one.text.includes('Could we move'));
  });

  it('says not now once, and is not asked again', async () => {
    const watched = await stage.mail('show=read&thread=invitation');
    await notice(watched);
    await watched.pierce.click(await watched.pierce.first('Not now', isButton('Not now')));
    await watched.pierce.none('a line', isNotice);
    await watched.page.close();
    const again = await stage.mail('show=read&thread=invitation');
    await settled(again);
    expect(await again.pierce.all(isNotice)).toEqual([]);
  });
});
