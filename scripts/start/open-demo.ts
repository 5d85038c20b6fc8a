/** The demo calendar in a browser with the extension, the calendar taken in and the people told, all through the extension's own pages. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemoServer } from '../../demo/server';
import { DEMO_ME, demoPeople } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import { parseCalendar } from '../../src/calendars/ics';
import { drive, type Driver } from '../../test/e2e/support/driver';
import { takeIn, tellPeople } from '../../test/e2e/support/seed';
import { MONDAY, TODAY } from '../../test/e2e/support/week';
import type { Plan } from './main';
import { showUnseen } from './unseen';

const CALENDAR = 'https://calendar.google.com/calendar/u/0/r';

/** Whose calendar is shown, and on which date it opens. */
interface Shown {
  readonly text: string;
  readonly me: { readonly email: string; readonly name: string };
  readonly zone: string;
  readonly today: string;
}

/** The bundled calendar on its full week, or the person's own file on today. */
function shownCalendar(ics: string | null): Shown {
  if (ics === null) return { text: teamCalendar(MONDAY), me: DEMO_ME, zone: DEMO_ME.zone, today: TODAY };
  const text = readFileSync(ics, 'utf8');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { owner, zone: own } = parseCalendar(text, { zone });
  const email = owner ?? 'me@example.com';
  return {
    text,
    me: { email, name: email.split('@')[0] ?? email },
    zone: own ?? zone,
    today: new Date().toISOString().slice(0, 10),
  };
}

async function seed(driver: Driver, shown: Shown, file: string, own: boolean): Promise<void> {
  const options = await driver.extension('options');
  await options.until(`document.querySelector('#calendars')`);
  const people = own ? [] : demoPeople();
  await tellPeople((expression) => options.evaluate(expression), { email: shown.me.email, zone: shown.zone, people });
  process.stdout.write(`Calendar taken in: ${await takeIn(options, file)}\n`);
  await options.close();
}

export async function openDemo({ browser, visible, lang, ics }: Plan): Promise<void> {
  const shown = shownCalendar(ics);
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-demo-'));
  const file = ics ?? path.join(folder, 'team.ics');
  if (ics === null) writeFileSync(file, shown.text);
  const server = await startDemoServer({ ics: shown.text, me: shown.me, zone: shown.zone, today: shown.today });
  const driver = await drive({ browser, server, visible, lang });
  try {
    // A blank tab keeps the browser open while the options page closes.
    await driver.site('about:blank');
    await seed(driver, shown, file, ics !== null);
    const address = `${CALENDAR}/week/${shown.today.split('-').map(Number).join('/')}?lang=${lang}`;
    if (!visible) return await showUnseen(driver, address);
    const mail = `https://mail.google.com/mail/u/0/?show=inline&lang=${lang}`;
    await driver.site(mail);
    await driver.site('https://us02web.zoom.us/meeting/schedule');
    await driver.site(address);
    process.stdout.write(
      'The demo calendar is open, a mail and Zoom’s schedule form in tabs beside it: marks stand on the chips, the toolbar button lists them. Close the browser to end.\n',
    );
    await driver.closed;
  } finally {
    await driver.close().catch(() => undefined);
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
