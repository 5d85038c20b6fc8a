/** The content script that measures calls. It looks and tells; it draws nothing, and carries nothing to draw with. */
import { ask, isAlive } from '../platform/content';
import type { CallSite } from '../sites/call';
import { meetCalls } from '../sites/meet-calls';
import { teamsCalls } from '../sites/teams-calls';
import { zoomCalls } from '../sites/zoom/call';
import { watchCall } from './call-watch';
import { startLife } from './life';

const SITES: readonly CallSite[] = [zoomCalls, meetCalls, teamsCalls];

function start(): void {
  const site = SITES.find((one) => one.matches(new URL(location.href)));
  if (!site) return;
  const life = startLife(() => life.end(), 'calls');
  /** A copy whose extension has gone measures nothing more: what it told last stands. */
  const whileAlive = (work: () => Promise<unknown>): void => {
    if (isAlive()) void work();
    else life.end();
  };
  watchCall(site, document, life.signal, {
    report: (report) => whileAlive(async () => ask('call/report', report)),
    attempt: (attempt) => whileAlive(async () => ask('call/attempt', attempt)),
  });
}

start();
