import type { MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting, PageMeeting, PageReading } from '../site';
import { accountOf } from './account';
import { controlOf } from './chip-text';
import { findChips, withoutRepeats, type Chip, type Chips } from './chips';
import { openedEditor } from './editor';
import type { Env } from './env';
import { dayOf, hourHeight, measuredTimes, scrollerOf } from './grid';
import { judgeHealth } from './health';
import { type Page, pageOf } from './page';
import { pageZone, type PageZone } from './page-zone';
import { type Context, openedPopup } from './popup';
import { openedBubble } from './quick-create';
import { SELECTORS } from './selectors';
import { clipped, namesCall } from './text';
import { isDark } from './theme';
import { whenOf, type When } from './when';

/** A reading, and what the next one may reuse. */
export interface ReadOptions {
  readonly href: string;
  /** The page has stood long enough for what is missing to be called missing. */
  readonly settled: boolean;
  readonly env: Env;
}

const NO_CHIPS: Chips = { meetings: [], seen: 0, labelled: 0, unreadable: 0 };

/** Reads the page as it stands. Never throws for what a page may hold, and changes nothing in it. */
export function readPage(doc: Document, { href, settled, env }: ReadOptions): PageReading {
  const page = pageOf(href, doc.body.dataset.viewkey, doc.body.dataset.viewfamily);
  const main = doc.querySelector<HTMLElement>(SELECTORS.main.find);
  const account = accountOf(doc);
  const zone = pageZone(doc);
  const isGrid = page.duty === 'read' && page.view !== 'editor';
  const chips = isGrid && main !== null ? findChips(main, page.view === 'schedule', page.view === 'month', env) : NO_CHIPS;
  const read = readChips(chips, main ?? doc.body, account, zone, env);
  const chipTimes = (key: string): When | null => read.find(({ snapshot }) => snapshot.key === key)?.snapshot ?? null;
  const context: Context = { account, zone, env, chipTimes };
  const health = judgeHealth(
    {
      page,
      main: main !== null,
      grid: doc.querySelector(SELECTORS.grid.find) !== null,
      range: doc.querySelector(SELECTORS.range.find) !== null,
      chips: chips.seen,
      traces:
        chips.seen > 0 || main === null || main.querySelector(SELECTORS.chip.find)
          ? 0
          : main.querySelectorAll(SELECTORS.trace.find).length,
      labelled: chips.labelled,
      meetings: chips.meetings.length,
      dated: chips.meetings.filter((chip) => dayOf(chip.element) !== null).length,
      unreadable: chips.unreadable,
      fields: [SELECTORS.formTitle, SELECTORS.startDate, SELECTORS.startTime].filter(({ find }) => doc.querySelector(find))
        .length,
    },
    settled,
  );
  return {
    view: page.view,
    account,
    meetings: health.state === 'asleep' ? [] : read,
    opened: openedOn(page, doc, href, context),
    health,
    dark: isDark(doc),
    clip: main,
  };
}

function openedOn(page: Page, doc: Document, href: string, context: Context): OpenedMeeting | null {
  if (page.duty !== 'read') return null;
  if (page.view === 'editor') return openedEditor(doc, href, context);
  return openedPopup(doc, context) ?? openedBubble(doc, context);
}

function readChips(chips: Chips, root: HTMLElement, account: string | null, zone: PageZone, env: Env): PageMeeting[] {
  const hour = chips.meetings.some((chip) => chip.layout === 'timed') ? hourHeight(root, env) : null;
  const trusted = agreesWithIds(chips.meetings, zone);
  return [...withoutRepeats(chips.meetings, account).values()].map((chip) => ({
    snapshot: snapshotOf(chip, timesOf(chip, hour, zone, trusted, env), account),
    element: chip.element,
    control: controlOf(chip.element),
    layout: chip.layout,
    clip: scrollerOf(chip.element, root.ownerDocument.defaultView),
  }));
}

function timesOf(chip: Chip, hour: number | null, zone: PageZone, trusted: boolean, env: Env): When {
  const { instance } = chip.token;
  if (!trusted && chip.label.allDay !== true) {
    return { start: instance !== null && 'at' in instance ? instance.at : null, end: null, allDay: false };
  }
  const told = chip.label.times !== null || chip.label.allDay === true;
  const measured = told ? { start: null, end: null } : measuredTimes(chip, hour, env);
  return whenOf(chip, dayOf(chip.element), measured, zone, chip.layout === 'all-day');
}

/**
 * Where the page does not say its zone, the ids of recurring events do: their original starts are in UTC. When most of them differ from
 * what the labels say in the browser's zone, the page is in another zone, and its wall times mean nothing to us.
 */
function agreesWithIds(chips: readonly Chip[], zone: PageZone): boolean {
  if (zone.said) return true;
  let agree = 0;
  let differ = 0;
  for (const chip of chips) {
    const { instance } = chip.token;
    if (instance === null || !('at' in instance) || chip.label.times === null) continue;
    const { start } = whenOf(chip, dayOf(chip.element), { start: null, end: null }, zone, false);
    if (start === instance.at) agree += 1;
    else differ += 1;
  }
  return differ === 0 || agree >= differ;
}

const kept = new WeakMap<Element, MeetingSnapshot>();

/** The same object as before where nothing has changed, by which the watcher tells a change from a movement. */
function snapshotOf(chip: Chip, when: When, account: string | null): MeetingSnapshot {
  const { token, label } = chip;
  // On somebody else's calendar the answer is theirs.
  const isOwn = account === null ? !label.ofOther : token.calendarId.toLowerCase() === account;
  const made: MeetingSnapshot = {
    site: 'google-calendar',
    baseId: token.baseId,
    uid: token.uid,
    instance: token.instance,
    calendarId: token.calendarId,
    key: token.key,
    title: clipped(chip.title, 2000),
    start: when.start,
    end: when.end,
    allDay: when.allDay,
    ownAnswer: isOwn ? (label.answer ?? 'unknown') : 'unknown',
    guests: null,
    description: null,
    location: label.place,
    hasCall: namesCall(label.place),
  };
  const before = kept.get(chip.element);
  if (before !== undefined && isSame(before, made)) return before;
  kept.set(chip.element, made);
  return made;
}

const SHALLOW = ['key', 'calendarId', 'title', 'start', 'end', 'allDay', 'ownAnswer', 'location'] as const;
const isSame = (one: MeetingSnapshot, other: MeetingSnapshot): boolean => SHALLOW.every((field) => one[field] === other[field]);
