/**
 * The moment at which the demo and the end-to-end tests live: `ASYNCABLE_MOMENT`, an instant as ISO 8601 writes it, at which the clock of
 * this process stands when this file is loaded; it goes on from there. Without it the clock is the machine's.
 *
 * Only `Date` is moved, and the alarms that are set by it. What measures how long something takes is not.
 */
import { runInThisContext } from 'node:vm';

/**
 * A script that moves the clock of whatever runs it first: this process, a page of the demo, a copy of the built extension. What is built
 * and packaged holds nothing of it, so that no page can move the clock of the extension that people use.
 * @param ahead milliseconds that the clock is moved on, negative for back
 */
export const movedClock = (ahead: number): string =>
  ahead === 0
    ? ''
    : `(() => {
  const True = Date;
  if (True.ahead !== undefined) return;
  const ahead = ${ahead};
  const now = () => True.now() + ahead;
  function Moved(...given) {
    if (!new.target) return new True(now()).toString();
    return Reflect.construct(True, given.length === 0 ? [now()] : given, new.target === Moved ? True : new.target);
  }
  Object.setPrototypeOf(Moved, True);
  Object.defineProperties(Moved, {
    prototype: { value: True.prototype },
    length: { value: True.length },
    name: { value: 'Date' },
    now: { value: now, writable: true, configurable: true },
    ahead: { value: ahead },
  });
  globalThis.Date = Moved;
  True.prototype.constructor = globalThis.Date;
  // The browser rings by its own clock, and tells by it when it will.
  const { alarms } = globalThis.browser ?? globalThis.chrome ?? {};
  if (!alarms) return;
  const create = alarms.create.bind(alarms);
  alarms.create = (name, how) => create(name, how.when === undefined ? how : { ...how, when: how.when - ahead });
  const seen = (alarm) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + ahead };
  const seenAll = (all) => all.map(seen);
  for (const [name, move] of Object.entries({ get: seen, getAll: seenAll })) {
    const ask = alarms[name].bind(alarms);
    alarms[name] = (...given) => {
      const then = given.at(-1);
      return typeof then === 'function' ? ask(...given.slice(0, -1), (found) => then(move(found))) : ask(...given).then(move);
    };
  }
})();
`;

const chosen = process.env.ASYNCABLE_MOMENT;

/** How many milliseconds ahead of the machine's the clock of this process is. */
export const AHEAD = chosen === undefined ? 0 : Date.parse(chosen) - Date.now();
if (Number.isNaN(AHEAD)) throw new Error(`ASYNCABLE_MOMENT is no instant: ${chosen}`);
runInThisContext(movedClock(AHEAD));

/** How far ahead of the machine's a clock is that stands now at another moment than this process's. */
export const aheadAt = (instant: string): number => AHEAD + Date.parse(instant) - Date.now();
