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
const fingerprint = ({ meetings, account, health }: PageReading): string =>
  JSON.stringify([
    account,
    health.state,
    health.unreadable,
    meetings.map(({ snapshot: one }) => [one.key, one.title, one.start, one.end, one.ownAnswer]),
  ]);

/** Keeps the marks of what the page shows. Answers that come late, after a newer question, are dropped. */
export function createMarks(ask: Ask, on: { changed: () => void; failed: (code: string) => void }): Marks {
  let byKey: ReadonlyMap<string, Mark> = new Map();
  let asked = '';
  let turn = 0;
  return {
    get byKey() {
      return byKey;
    },
    async refresh(reading, force) {
      const now = fingerprint(reading);
      if (!force && now === asked) return;
      asked = now;
      const mine = ++turn;
      const seen = new Map(reading.meetings.map(({ snapshot }) => [snapshot.key, snapshot]));
      const snapshots = [...seen.values()].slice(0, MOST);
      const { account, health } = reading;
      const reply = await ask('page/marks', { site: health.site, snapshots, health, account });
      if (mine !== turn) return;
      if (!reply.ok) {
        // Asked again at the next change of the page.
        asked = '';
        return on.failed(reply.problem.code);
      }
      byKey = new Map(reply.value.paused ? [] : reply.value.marks.map((mark) => [mark.key, mark]));
      on.changed();
    },
  };
}
