/**
 * Notes which test files read the machine's clock or its zone, one line of JSON a file in what `ASYNCABLE_CLOCK_READERS` names: a file
 * that reads neither gives the same answer at every moment and in every zone, and need not be run there again.
 */
import { appendFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';

export interface Noticed {
  /** Path of the test file. */
  readonly file: string;
  readonly clock: boolean;
  readonly zone: boolean;
}

/** Methods of a `Date` that reckon in the machine's zone. */
const LOCAL =
  /^(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$|^to(?:Date|Time)?String$/;
const WRITTEN_LOCALLY = /T\d\d:?\d\d(?![\d:.]*(?:Z|[+-]\d\d:?\d\d)$)/i;
/** What runs the tests, or draws a seed from the clock. */
const TOOLS = /node_modules\/(?:fast-check|vitest|@vitest|vite|tinyspy)\//;

interface Read {
  clock: boolean;
  zone: boolean;
}

const NOTICED = Symbol.for('asyncable-test:noticed');
/** What the file that runs has read so far. Files that share a process share the wrapped clock, and each begins anew. */
const shared = globalThis as { [NOTICED]?: Read };

function see(what: keyof Read): void {
  const read = shared[NOTICED];
  if (read === undefined || read[what]) return;
  const frames = (new Error('where').stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*\//.test(line) && !line.includes('clock/noticed'));
  read[what] = !TOOLS.test(frames[0] ?? '');
}

function wrapClock(): void {
  const { prototype } = Date;
  for (const name of Object.getOwnPropertyNames(prototype).filter((one) => LOCAL.test(one)))
    wrap(prototype, name, () => see('zone'));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    wrap(prototype, name, ([, options]) => void (zoneOf(options) ?? see('zone')));
  Intl.DateTimeFormat = seen(Intl.DateTimeFormat, ([, options]) => void (zoneOf(options) ?? see('zone')));
  wrap(Date, 'now', () => see('clock'));
  globalThis.Date = seen(Date, (given) => {
    const [first] = given;
    if (given.length === 0) see('clock');
    else if (given.length > 1 || (typeof first === 'string' && WRITTEN_LOCALLY.test(first))) see('zone');
  });
}

function notice(file: string): void {
  if (shared[NOTICED] === undefined) wrapClock();
  const read: Read = { clock: false, zone: false };
  shared[NOTICED] = read;
  afterAll(() => appendFileSync(file, `${JSON.stringify({ file: expect.getState().testPath, ...read })}\n`));
}

const zoneOf = (options: unknown): unknown => (options as { timeZone?: unknown } | undefined)?.timeZone;

/** The same constructor, told of before each call. */
const seen = <T extends object>(made: T, tell: (given: readonly unknown[]) => void): T =>
  new Proxy(made, {
    construct: (target, given: unknown[], as) => {
      tell(given);
      return Reflect.construct(target as never, given, as) as object;
    },
    apply: (target, self, given: unknown[]) => {
      tell(given);
      const answer: unknown = Reflect.apply(target as never, self, given);
      return answer;
    },
  });

function wrap(on: object, name: string, tell: (given: readonly unknown[]) => void): void {
  const own = Reflect.get(on, name) as (...given: unknown[]) => unknown;
  Reflect.defineProperty(on, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...given: unknown[]) {
      tell(given);
      return own.apply(this, given);
    },
  });
}

const list = process.env.ASYNCABLE_CLOCK_READERS;
if (list !== undefined) notice(list);
