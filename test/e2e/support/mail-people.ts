/** People whose hours lie to the present moment as a test needs them: the extension's clock is the machine's. */
import { everyDay, type Person, type Relation, WEEKDAYS, type WorkInterval } from '../../../src/core/model';

const DAY_MINUTES = 1_440;

/** Works every day in UTC, beginning so many hours after now and for so many. */
export function worksIn(name: string, hours: number, length = 8, relation: Relation = 'peer', zone = 'UTC'): Person {
  const now = new Date();
  const start = (now.getUTCHours() * 60 + hours * 60 + DAY_MINUTES) % DAY_MINUTES;
  const interval: WorkInterval = { start, end: start + length * 60 };
  const said = { source: 'said', confidence: 1, learned: null } as const;
  return {
    email: `${name.toLowerCase()}@heron.example`,
    name,
    zone: { ...said, value: zone },
    hours: { ...said, value: everyDay(interval, [...WEEKDAYS]) },
    country: null,
    relation,
    off: [],
  };
}
