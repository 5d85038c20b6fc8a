import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Instant, PopupState, Problem } from '../../core/model';
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

/** The popup's state, asked for once when it opens and again at each push, and what its controls do. */
export function usePopup(doors: PopupDoors): Popup {
  const load = useCallback(async () => {
    const tabUrl = await doors.activeTabUrl().catch(() => null);
    return doors.ask('popup/state', { tabUrl });
  }, [doors]);
  const live = useLive<PopupState>(doors, load);
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
