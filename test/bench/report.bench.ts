/**
 * What a report costs: the figures alone beside a plain sum of the same meetings, then the page in a browser from opening to its first figures,
 * on a calendar of one year (3,000 meetings) and of ten (30,000), and the popup from a worker that was stopped. Bars are those of the design.
 */
import type { Page } from 'playwright-core';
import { STANDARD_WEEK } from '../../src/core/model';
import { makeMeeting } from '../../src/core/model/make-meeting';
import { loadReport, type ReportMeeting } from '../../src/core/load';
import { canonicalZone, weekOf } from '../../src/core/time';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { tell } from '../e2e/support/seed';
import { until } from '../e2e/support/until';

const ROUNDS = 7;
const DAY = 86_400_000;
const ZONE = 'Europe/Lisbon';
const NOW = Date.now();
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** Twelve meetings a working day, each of one of forty series, around now: one year, or ten that end in one ahead. */
function meetingsOf(years: number): { start: number; minutes: number; series: number }[] {
  const all: { start: number; minutes: number; series: number }[] = [];
  const days = years * 365;
  for (let day = 0; day < days; day += 1) {
    const at = NOW - (NOW % DAY) + (day - days + 60) * DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    for (let i = 0; i < 12; i += 1)
      all.push({ start: at + (8 + i * 0.75) * 3_600_000, minutes: 15 + 15 * (i % 4), series: (day % 7) * 6 + (i % 6) });
  }
  return all.slice(-3_000 * years);
}

function figures(years: number): void {
  const judged = meetingsOf(years).map(({ start, minutes, series }, i): ReportMeeting => {
    const made = makeMeeting(
      { id: `m${i}`, seriesId: `s${series}`, start, end: start + minutes * 60_000, cadence: 'weekly' },
      canonicalZone,
    );
    if (!made.ok) throw new Error(made.problem.code);
    const hours = { severity: 'inside' as const, affected: 0, unknown: 0, considered: 0, onlySelf: false, attendees: [] };
    return {
      meeting: made.value,
      assessment: { verdict: 'live', flagged: i % 9 === 0, kind: null, reasons: [], formats: [], hours },
    };
  });
  const facts = {
    judged,
    week: weekOf(ZONE, NOW, 'mon'),
    now: NOW,
    work: { zone: ZONE, hours: STANDARD_WEEK, off: [] },
    sources: { calendars: [{ imported: NOW, from: NOW - 3_700 * DAY, to: NOW + 100 * DAY, unreadable: 0 }] },
    acts: [],
    resting: new Set<string>(),
  };
  const times: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    loadReport(facts);
    times.push(performance.now() - before);
    const start = performance.now();
    let sum = 0;
    for (const { meeting } of judged)
      if (meeting.start < facts.week.to && meeting.end > facts.week.from) sum += meeting.end - meeting.start;
    plain.push(performance.now() - start + (sum < 0 ? 1 : 0));
  }
  say(
    `figures of ${judged.length} meetings      ${ms(median(times))}, ${(median(times) / Math.max(0.01, median(plain))).toFixed(0)}x a plain sum of one figure`,
  );
}

/** Fills the stored calendar through the same messages as an import. */
async function fill(page: Page, years: number): Promise<number> {
  const evaluate = <T>(expression: string): Promise<T> => page.evaluate(expression);
  const all = meetingsOf(years);
  const names = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal'];
  const attendees = names.map((name, i) => ({
    email: `${name}@heron.example`,
    name,
    kind: 'person' as const,
    role: 'required' as const,
    answer: 'accepted' as const,
    organizer: i === 0,
  }));
  const events = Array.from({ length: 48 }, (_, i) => ({
    uid: `s${i}`,
    baseId: `s${i}`,
    title: i % 4 === 0 ? `Status update ${i}` : `Working session ${i}`,
    description: '',
    location: '',
    zone: ZONE,
    cadence: 'weekly' as const,
    rule: null,
    attendees: attendees.slice(0, 2 + (i % 7)),
    visibility: 'default' as const,
    transparency: 'busy' as const,
    entryType: 'event' as const,
    hasCall: false,
    created: null,
    ownAnswer: 'accepted' as const,
  }));
  const { importId } = await tell<'calendar/begin', { importId: string }>(evaluate, 'calendar/begin', {
    name: 'Bench',
    fileName: 'bench.ics',
    bytes: 1,
  });
  for (let at = 0; at < all.length; at += 5_000) {
    const occurrences = all.slice(at, at + 5_000).map(({ start, minutes, series }) => ({
      uid: `s${series}`,
      baseId: `s${series}`,
      start,
      end: start + minutes * 60_000,
      allDay: false,
      days: null,
      instance: start,
      status: 'confirmed' as const,
      changed: null,
    }));
    await tell(evaluate, 'calendar/put', { importId, events: at === 0 ? events : [], occurrences });
  }
  const counts = {
    events: events.length,
    occurrences: all.length,
    problems: 0,
    from: all[0]?.start ?? NOW,
    to: all.at(-1)?.start ?? NOW,
    name: 'Bench',
    zone: ZONE,
    owner: 'ana@heron.example',
  };
  await tell(evaluate, 'calendar/finish', { importId, counts, problems: [] });
  return all.length;
}

/** What is waited for: the first frame with content of the person's own, and the first with the worker's own answer. */
const WANTED = {
  report: { content: '.figs', answered: '.wrap[aria-busy=false] .figs' },
  popup: { content: '.today', answered: 'main[aria-busy=false] .today' },
} as const;

/** Runs in the page from its first moment on: notes when each selector was first painted, by the page's own clock. */
function noteFrames(wanted: Readonly<Record<string, string>>): void {
  const painted: Record<string, number> = {};
  (globalThis as unknown as { painted: typeof painted }).painted = painted;
  const noted = new Set<string>();
  const look = (): void => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (noted.has(name) || document.querySelector(selector) === null) continue;
      noted.add(name);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (painted[name] = performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

interface Times {
  readonly first: number;
  readonly content: number;
  readonly answered: number;
}

/**
 * Opens a page and waits until all of it is painted.
 * @param how `stopped`: the worker has to wake first; `unseen`: nothing is kept of an earlier look
 */
async function timeTo(
  stage: ChromiumStage,
  name: 'report' | 'popup',
  how: { stopped?: boolean; unseen?: boolean },
): Promise<Times> {
  if (how.unseen) {
    const options = await stage.browser.extensionPage('options');
    await options.evaluate('chrome.storage.session.clear()');
    await options.close();
  }
  if (how.stopped) await stage.browser.stopServiceWorker();
  const page = await stage.browser.context.newPage();
  // The runner's compiler names functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(noteFrames, WANTED[name]);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/src/pages/${name}/index.html`);
  await page.waitForFunction(() => {
    const { painted } = globalThis as unknown as { painted: Record<string, number> };
    return 'content' in painted && 'answered' in painted;
  });
  const times = await page.evaluate(() => {
    const { painted } = globalThis as unknown as { painted: { content: number; answered: number } };
    return { ...painted, first: performance.getEntriesByType('paint')[0]?.startTime ?? Number.NaN };
  });
  await page.close();
  return times;
}

async function inBrowser(years: number): Promise<void> {
  const stage = await ChromiumStage.open();
  try {
    const options = await stage.browser.extensionPage('options');
    await until('the options', () => options.locator('h2').count());
    await tell((expression) => options.evaluate(expression), 'settings/save', {
      patch: { emails: ['ana@heron.example'], zone: ZONE, hours: STANDARD_WEEK, hoursConfirmed: true },
    });
    const count = await fill(options, years);
    await options.close();
    const rows = [
      [`report, ${count} meetings`, 'report', {}, years === 1 ? '200 ms' : '1 s'],
      ['  never seen before', 'report', { unseen: true }, years === 1 ? '200 ms' : '1 s'],
      ['popup, worker stopped', 'popup', { stopped: true }, '150 ms'],
      ['  never seen before', 'popup', { stopped: true, unseen: true }, '150 ms'],
    ] as const;
    for (const [title, name, how, bar] of rows) {
      const all: Times[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) all.push(await timeTo(stage, name, how));
      // A round that the browser noted no paint of says nothing of it.
      const of = (which: keyof Times): string =>
        ms(
          median(
            all
              .slice(1)
              .map((one) => one[which])
              .filter(Number.isFinite),
          ),
        );
      const line = `first paint ${of('first')}, own content ${of('content')}, answered ${of('answered')}`;
      say(`${title.padEnd(28)}${line}   (bar ${bar})`);
    }
  } finally {
    await stage.close();
  }
}

buildStale(['chrome']);
figures(1);
figures(10);
await inBrowser(1);
await inBrowser(10);
