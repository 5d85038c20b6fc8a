import type { CalendarSink } from '../../calendars/contract';
import type { CalendarSummary, Problem } from '../../core/model';
import type { Ask, Reply } from '../../messages/messages';

export interface ImportSink extends CalendarSink {
  /** Calendars that were finished, in their order. */
  readonly taken: readonly CalendarSummary[];
  /** Why the background refused a step; null when it refused none. */
  readonly refusal: () => Problem | null;
}

/** Hands a calendar to the background, the one writer, step by step. A step that is refused rejects, which ends the reading. */
export function makeImportSink(ask: Ask): ImportSink {
  const taken: CalendarSummary[] = [];
  let importId: string | null = null;
  let refusal: Problem | null = null;
  const need = <T extends Reply>(reply: T): Extract<T, { ok: true }> => {
    if (reply.ok) return reply as Extract<T, { ok: true }>;
    refusal = reply.problem;
    throw new Error(reply.problem.code);
  };
  const open = (): string => {
    if (importId === null) throw new Error('no calendar was begun');
    return importId;
  };
  return {
    taken,
    refusal: () => refusal,
    async begin(about) {
      importId = need(await ask('calendar/begin', about)).value.importId;
    },
    async put({ events, occurrences }) {
      need(await ask('calendar/put', { importId: open(), events, occurrences }));
    },
    async finish(counts, problems) {
      const reply = need(await ask('calendar/finish', { importId: open(), counts, problems }));
      importId = null;
      taken.push(reply.value.calendar);
    },
    async abandon() {
      if (importId === null) return;
      const id = importId;
      importId = null;
      await ask('calendar/abandon', { importId: id });
    },
  };
}
