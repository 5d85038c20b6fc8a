/** The replica's pages, built by path as Zoom's own scripts do. Words follow `?lang=`, the direction `?dir=`, the theme `?dark`. */
import type { ZoomData } from '../data';
import { showClient, showShell } from './client';
import { showForm } from './form';
import { showLaunch } from './launch';
import { showPortal } from './portal';
import { showWorkplace } from './workplace';

export type Shown = ZoomData & { readonly today: string };

const query = new URLSearchParams(location.search);
document.documentElement.lang = query.get('lang') ?? 'en';
document.documentElement.dir = query.get('dir') ?? 'ltr';
document.documentElement.classList.toggle('dark', query.has('dark'));

const CLIENT = /^\/wc\/(?:(?:join|start)\/)?(\d+)/u;

async function data(): Promise<Shown> {
  const reply = await fetch(`/demo/zoom.json?rows=${query.get('rows') ?? 0}`);
  // Headings say "today" of the reader's own day, and a new form opens on it.
  return { ...((await reply.json()) as ZoomData), today: new Intl.DateTimeFormat('en-CA').format(new Date()) };
}

async function start(): Promise<void> {
  const { pathname } = location;
  if (/^\/[jsw]\//u.test(pathname)) return showLaunch();
  if (CLIENT.test(pathname)) return window === top && !query.has('standalone') ? showShell() : showClient();
  const shown = await data();
  if (pathname.startsWith('/wc')) return showWorkplace(shown);
  const [, edited] = /^\/meeting\/(\d+)\/edit/u.exec(pathname) ?? [];
  if (pathname === '/meeting/schedule' || edited !== undefined)
    return showForm(shown.meetings.find(({ number }) => number === edited) ?? null, shown);
  showPortal(shown);
}

void start();
