import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Instant, PopupState, Problem } from '../../core/model';
import { sameDay } from '../parts/same-day';
import { type Live, useLive } from '../parts/use-live';
import type { PopupDoors } from './doors';

export interface Popup extends Live<PopupState> {
  /** The last thing asked for that was refused. */
  readonly refused: Problem | null;
  /** False when the browser was told not to let the extension read its sites. */
  readonly access: boolean;
  readonly pause: (until: Instant | null) => Promise<void>;
  readonly confirmHours: () => Promise<void>;
  readonly openOptions: (section: string | null) => Promise<void>;
  readonly openCalendar: () => Promise<void>;
  readonly openReport: () => Promise<void>;
  readonly giveAccess: () => Promise<void>;
}

/** What was shown earlier today, as it is now: meetings that have begun since are no next ones. Null: it is of another day. */
export function asOf(now: Instant, shown: PopupState | null): PopupState | null {
  if (shown === null || !sameDay(shown.settings.zone, shown.now, now)) return null;
  return { ...shown, now, next: shown.next.filter(({ start }) => start > now) };
}

/** The popup's state, asked for once when it opens and again at each push, and what its controls do. */
export function usePopup(doors: PopupDoors): Popup {
  const load = useCallback(async () => {
    const tabUrl = await doors.activeTabUrl().catch(() => null);
    return doors.ask('popup/state', { tabUrl });
  }, [doors]);
  const before = useCallback(async () => asOf(doors.now(), await doors.glance()), [doors]);
  const live = useLive<PopupState>(doors, load, before);
  const [refused, setRefused] = useState<Problem | null>(null);
  const [access, setAccess] = useState(true);

  useEffect(() => {
    doors.hasSiteAccess().then(setAccess, () => setAccess(true));
  }, [doors]);

  const then = async (reply: { ok: true } | { ok: false; problem: Problem }): Promise<void> => {
    setRefused(reply.ok ? null : reply.problem);
    if (reply.ok) await live.refresh();
  };
  const settings = live.state?.settings;
  return {
    ...live,
    refused,
    access,
    pause: async (until) => then(await doors.ask('app/pause', { until })),
    confirmHours: async () => {
      if (!settings) return;
      const { zone, hours } = settings;
      await then(await doors.ask('settings/save', { patch: { zone, hours, hoursConfirmed: true } }));
    },
    openOptions: async (section) => {
      const reply = await doors.ask('app/open-options', { section });
      if (reply.ok) doors.close();
      else setRefused(reply.problem);
    },
    openCalendar: async () => {
      await doors.openTab('https://calendar.google.com/calendar/r/week');
      doors.close();
    },
    openReport: async () => {
      await doors.openReport();
      doors.close();
    },
    giveAccess: async () => setAccess(await doors.requestSiteAccess()),
  };
}
