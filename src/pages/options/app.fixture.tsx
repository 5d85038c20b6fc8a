/** The options page drawn in a test, with a background that answers what it is told to. */
import { type OptionsState, ok } from '../../core/model';
import type { Kind } from '../../messages/messages';
import { draw, fakeAsk, fakePushes, now, translateFor } from '../parts/doors.fixture';
import { OptionsApp } from './app';
import type { OptionsDoors } from './doors';

/** @param state what the background says; null when it gives no answer */
export async function page(
  state: OptionsState | null,
  more: Partial<Record<Kind, unknown>> = {},
  doors: Partial<OptionsDoors> = {},
) {
  const background = fakeAsk({ ...(state === null ? {} : { 'options/state': state }), 'settings/save': {}, ...more });
  const pushes = fakePushes();
  const saved: [string, string][] = [];
  const all: OptionsDoors = {
    ask: background.ask,
    onPush: pushes.onPush,
    t: translateFor('en', 'en-GB'),
    now,
    readCalendar: async () => ok({ calendars: 1, events: 3, occurrences: 9, problems: 0 }),
    browserZone: 'Europe/Lisbon',
    version: '0.1.0',
    shortcut: async () => 'Alt+Shift+A',
    requestHost: async () => true,
    callRights: { has: async () => false, ask: async () => true, giveBack: async () => true },
    download: (name, text) => void saved.push([name, text]),
    lasting: { asked: async () => false, ask: async () => true },
    mayNotify: async () => true,
    useLanguage: async () => true,
    reload: () => {},
    ...doors,
  };
  const root = await draw(<OptionsApp doors={all} />);
  const sent = (kind: Kind): unknown[] => background.asked.filter((one) => one.kind === kind).map((one) => one.fields);
  const part = (id: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`#${id}`);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  return {
    root,
    pushes,
    saved,
    sent,
    part,
    text: () => root.textContent,
    status: () => root.querySelector('.saved')?.textContent,
  };
}
