/** Second half of `npm start`: packages are there and the extension is built. Takes the plan of scripts/start.mjs as JSON. */
import type { FoundBrowser } from '../setup/browsers.mjs';
import { openLive } from './live';
import { openDemo } from './open-demo';

export interface Plan {
  readonly browser: FoundBrowser;
  /** A window can be shown. */
  readonly visible: boolean;
  readonly live: boolean;
  readonly lang: string;
  /** The person's own calendar file; null for the bundled one. */
  readonly ics: string | null;
}

const plan = JSON.parse(process.argv[2] ?? '{}') as Plan;
await (plan.live ? openLive(plan.browser) : openDemo(plan));
