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
  const whileAlive = async (work: () => ReturnType<typeof ask>): Promise<void> => {
    const reply = isAlive() ? await work() : null;
    // The person took the right back: the page is no longer looked at.
    if (reply === null || (!reply.ok && reply.problem.code === 'no-right')) life.end();
  };
  watchCall(site, document, life.signal, {
    report: (report) => void whileAlive(async () => ask('call/report', report)),
    attempt: (attempt) => void whileAlive(async () => ask('call/attempt', attempt)),
  });
}

start();
