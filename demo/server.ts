import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { replicaIn } from './replica';
import { AHEAD, movedClock } from './moment';
import { makeCertificate } from './certificate';
import { FEED_HOST, type HostAnswer } from './calendar-host';
import { demoData, type DemoData } from './google-calendar/events';
import { CALL_HEADERS, CALL_HOSTS, callPages } from './calls/serve';
import { MAIL_POLICY, mailPages } from './gmail/serve';
import { extraEntries } from './google-calendar/extras';
import { stressEntries } from './stress';
import { ZOOM_HEADERS, ZOOM_HOSTS, zoomPages } from './zoom/pages';

const HERE = import.meta.dirname;
const DAY = 86_400_000;
/** A meeting of the demo calendar to which there is an invitation in the mail. */
const INVITED = 'Tokyo partner call';

/** What the replica shows. */
export interface DemoCalendar {
  readonly ics: string;
  readonly me: DemoData['me'];
  readonly zone: string;
  /** The date the page opens on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Only what the file holds: for a person's own calendar. */
  readonly bare?: boolean;
}

export interface DemoServer {
  readonly port: number;
  /** Public key of its certificate, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** `host path` of every request so far: how a test proves that nothing else was asked for. */
  readonly log: readonly string[];
  /** From now on a `host path` is answered so; `null`: as before. */
  answer(hostAndPath: string, how: HostAnswer | null): void;
  close(): Promise<void>;
}

/** The policy of the real page, as strict: own scripts only, Trusted Types enforced, no connections elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";

/** Serves the replica under the calendar's own host name; whoever opens it resolves that name to this port. */
export async function startDemoServer(calendar: DemoCalendar): Promise<DemoServer> {
  const { script, page, style } = replicaIn(path.join(HERE, 'google-calendar'));
  const middle = Date.parse(`${calendar.today}T00:00Z`);
  const data = demoData(calendar.ics, calendar.me, calendar.zone, { from: middle - 120 * DAY, to: middle + 120 * DAY });
  // The invented team's calendar comes with what else a page shows; somebody's own file is shown as it is.
  const extras = calendar.bare ? [] : extraEntries(data, mondayOf(calendar.today));
  const entriesWithExtras = [...data.entries, ...extras].toSorted((a, b) => a.start - b.start || b.end - a.end);
  // The invitation in the replica of Gmail is to a meeting to come that is outside somebody's hours.
  const invited = data.entries.find(({ title, start }) => title === INVITED && start > Date.now()) ?? data.entries[0];
  const mail = mailPages(invited?.eventId ?? 'none0');
  const files: Readonly<Record<string, readonly [string, string]>> = {
    ...mail.files,
    '/demo/page.js': ['text/javascript', script],
    '/demo/style.css': ['text/css', style],
    '/demo/chips.css': ['text/css', readFileSync(path.join(HERE, 'google-calendar/chips.css'), 'utf8')],
  };
  const zoom = zoomPages(data);
  const calls = callPages();
  const log: string[] = [];
  const clock = movedClock(AHEAD);
  const { key, cert, spki } = await makeCertificate([
    'calendar.google.com',
    'mail.google.com',
    FEED_HOST,
    'localhost',
    ...ZOOM_HOSTS,
    ...CALL_HOSTS,
  ]);
  const answers = new Map<string, HostAnswer>();
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    log.push(`${url.host} ${url.pathname}`);
    const special = answers.get(`${url.host} ${url.pathname}`);
    if (special) return special(request, response);
    const send = (
      type: string,
      body: string,
      headers: Readonly<Record<string, string>> = { 'content-security-policy': POLICY },
    ): void => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...headers,
        'cache-control': 'no-store',
      });
      response.end(type === 'text/javascript' ? clock + body : body);
    };
    if (mail.at(url)) return send('text/html', mail.page, { 'content-security-policy': MAIL_POLICY });
    const zoomPage = zoom.answer(url);
    if (zoomPage) return send(...zoomPage, ZOOM_HEADERS);
    const callPage = calls.answer(url);
    if (callPage) return send(...callPage, CALL_HEADERS);
    const file = files[url.pathname];
    if (file) return send(...file);
    if (url.pathname === '/demo/data.json') {
      const chips = Number(url.searchParams.get('chips') ?? 0);
      const entries = chips > 0 ? stressEntries(chips, calendar.today, calendar.me.email, calendar.zone) : entriesWithExtras;
      return send('application/json', JSON.stringify({ ...data, entries, today: calendar.today }));
    }
    if (url.host === 'calendar.google.com' && url.pathname.startsWith('/calendar/u/')) return send('text/html', page);
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('Not here.');
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    log,
    answer: (at, how) => void (how === null ? answers.delete(at) : answers.set(at, how)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

function mondayOf(date: string): string {
  const at = Date.parse(`${date}T00:00Z`);
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}
