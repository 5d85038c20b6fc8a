import type { Mark } from '../core/model';
import type { Ask } from '../messages/messages';
import type { PageReading } from '../sites/site';

/** As many as one message may carry. */
const MOST = 500;

export interface Marks {
  /** Asks for the marks of a reading, unless the page still shows what was asked for last. */
  refresh(reading: PageReading, force: boolean): Promise<void>;
  readonly byKey: ReadonlyMap<string, Mark>;
}

/** What would change an answer: identity, time, title, own answer. Scrolling and restyling would not. */
const ASKED = ['key', 'title', 'start', 'end', 'ownAnswer'] as const;

/** Whether the background would be asked the same again. A chip that says the same has the same snapshot. */
function isSameQuestion(one: PageReading, other: PageReading): boolean {
  return (
    one.account === other.account &&
    one.health.state === other.health.state &&
    one.health.unreadable === other.health.unreadable &&
    one.meetings.length === other.meetings.length &&
    one.meetings.every(({ snapshot: before }, at) => {
      const after = other.meetings[at]?.snapshot;
      return after !== undefined && (before === after || ASKED.every((field) => before[field] === after[field]));
    })
  );
}

/** Keeps the marks of what the page shows. Answers that come late, after a newer question, are dropped. */
export function createMarks(ask: Ask, on: { changed: () => void; failed: (code: string) => void }): Marks {
  let byKey: ReadonlyMap<string, Mark> = new Map();
  let asked: PageReading | null = null;
  let turn = 0;
  return {
    get byKey() {
      return byKey;
    },
    async refresh(reading, force) {
      if (!force && asked !== null && isSameQuestion(asked, reading)) return;
      asked = reading;
      const mine = ++turn;
      const seen = new Map(reading.meetings.map(({ snapshot }) => [snapshot.key, snapshot]));
      const snapshots = [...seen.values()].slice(0, MOST);
      const { account, health } = reading;
      const reply = await ask('page/marks', { site: health.site, snapshots, health, account });
      if (mine !== turn) return;
      if (!reply.ok) {
        // Asked again at the next change of the page.
        asked = null;
        return on.failed(reply.problem.code);
      }
      byKey = new Map(reply.value.paused ? [] : reply.value.marks.map((mark) => [mark.key, mark]));
      on.changed();
    },
  };
}
