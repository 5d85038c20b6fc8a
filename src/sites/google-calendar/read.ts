import type { MeetingSnapshot } from '../../core/model';
import type { OpenedMeeting, PageMeeting, PageReading } from '../site';
import { findChips, withoutRepeats, type Chip, type Chips } from './chips';
import { openedEditor } from './editor';
import type { Env } from './env';
import { type Frame, frameOf } from './frame';
import { UNMEASURED } from './grid';
import { type Found, judgeHealth } from './health';
import { emptyMemory, type Recalled } from './memory';
import { type Page, pageOf } from './page';
import type { PageZone } from './page-zone';
import { type Context, openedPopup } from './popup';
import { openedBubble } from './quick-create';
import { SELECTORS } from './selectors';
import { finish, type Work } from './slices';
import { clipped, namesCall } from './text';
import { whenOf, type When } from './when';

/** A reading, and what the next one may reuse. */
export interface ReadOptions {
  readonly href: string;
  /** The page has stood long enough for what is missing to be called missing. */
  readonly settled: boolean;
  readonly env: Env;
  /** What was read before; without it everything is read anew. */
  readonly memory?: Recalled;
}

const NO_CHIPS: Chips = { meetings: [], seen: 0, understood: 0, unreadable: 0 };

/** Reads the page as it stands, at once. Never throws for what a page may hold, and changes nothing in it. */
export const readPage = (doc: Document, options: ReadOptions): PageReading => finish(readingOf(doc, options));

/**
 * The same in steps. What a step has read of a chip is of one moment; should the page change between steps, the reading is of more than
 * one moment, and whoever takes the steps begins anew.
 */
export function* readingOf(doc: Document, options: ReadOptions): Work<PageReading> {
  const { href, settled, env, memory = { of: emptyMemory(), since: null } } = options;
  const page = pageOf(href, doc.body.dataset.viewkey, doc.body.dataset.viewfamily);
  const before = memory.since?.only === true ? memory.of.frame : null;
  const frame = before ?? frameOf(doc);
  const { main, account, zone, dark } = frame;
  // The first answer of the platform about a zone may take its time.
  if (before === null) yield;
  const isGrid = page.duty === 'read' && page.view !== 'editor';
  const views = { schedule: page.view === 'schedule', month: page.view === 'month' };
  const chips = isGrid && main !== null ? yield* findChips(main, { ...views, env, memory }) : NO_CHIPS;
  const read = yield* meetingsOf(chips.meetings, account, zone);
  const chipTimes = (key: string): When | null => read.find(({ snapshot }) => snapshot.key === key)?.snapshot ?? null;
  const health = judgeHealth({ page, ...foundOf(frame, chips) }, settled);
  memory.of.frame = frame;
  // Chips of a view that was left are not compared with what comes after it.
  if (!isGrid) memory.of.entries = new Map();
  return {
    view: page.view,
    account,
    meetings: health.state === 'asleep' ? [] : read,
    opened: openedOn(page, doc, href, { account, zone, env, chipTimes }),
    health,
    dark,
    clip: main,
  };
}

/** What the self-check counts. */
function foundOf({ main, grid, range, fields }: Frame, chips: Chips): Omit<Found, 'page'> {
  const isBare = chips.seen === 0 && main !== null && !main.querySelector(SELECTORS.chip);
  return {
    main: main !== null,
    grid,
    range,
    fields,
    chips: chips.seen,
    traces: isBare ? main.querySelectorAll(SELECTORS.trace).length : 0,
    understood: chips.understood,
    meetings: chips.meetings.length,
    dated: chips.meetings.filter(({ day }) => day !== null).length,
    unreadable: chips.unreadable,
  };
}

function openedOn(page: Page, doc: Document, href: string, context: Context): OpenedMeeting | null {
  if (page.duty !== 'read') return null;
  if (page.view === 'editor') return openedEditor(doc, href, context);
  return openedPopup(doc, context) ?? openedBubble(doc, context);
}

/** Meetings that are put together between two rests. */
const BATCH = 24;

function* meetingsOf(chips: readonly Chip[], account: string | null, zone: PageZone): Work<PageMeeting[]> {
  const trusted = agreesWithIds(chips, zone);
  const meetings: PageMeeting[] = [];
  for (const chip of withoutRepeats(chips, account)) {
    const { element, control, layout, clip } = chip;
    meetings.push({ snapshot: snapshotOf(chip, account, zone, trusted), element, control, layout, clip });
    if (meetings.length % BATCH === 0) yield;
  }
  return meetings;
}

function timesOf({ text: { label }, token, day, measured, layout }: Chip, zone: PageZone, trusted: boolean): When {
  if (!trusted && label.allDay !== true) {
    return { start: token.instance !== null && 'at' in token.instance ? token.instance.at : null, end: null, allDay: false };
  }
  return whenOf({ token, label }, day, measured, zone, layout === 'all-day');
}

/**
 * Where the page does not say its zone, the ids of recurring events do: their original starts are in UTC. When most of them differ from
 * what the labels say in the browser's zone, the page is in another zone, and its wall times mean nothing to us.
 */
function agreesWithIds(chips: readonly Chip[], zone: PageZone): boolean {
  if (zone.said) return true;
  let agree = 0;
  let differ = 0;
  for (const { token, text, day } of chips) {
    const { instance } = token;
    if (instance === null || !('at' in instance) || text.label.times === null) continue;
    const { start } = whenOf({ token, label: text.label }, day, UNMEASURED, zone, false);
    if (start === instance.at) agree += 1;
    else differ += 1;
  }
  return differ === 0 || agree >= differ;
}

interface Kept extends Pick<Chip, 'text' | 'day' | 'layout' | 'measured'> {
  readonly zone: string;
  readonly said: boolean;
  readonly trusted: boolean;
  readonly account: string | null;
  readonly snapshot: MeetingSnapshot;
}

const kept = new WeakMap<Element, Kept>();

/**
 * The same object as before where nothing has changed, by which the watcher tells a change from a movement. A chip whose words, place
 * and zone are as before is not thought about again.
 */
function snapshotOf(chip: Chip, account: string | null, zone: PageZone, trusted: boolean): MeetingSnapshot {
  const { text, day, layout, measured } = chip;
  const before = kept.get(chip.element);
  const isKnown =
    before !== undefined &&
    before.text === text &&
    before.day === day &&
    before.layout === layout &&
    before.measured.start === measured.start &&
    before.measured.end === measured.end &&
    before.zone === zone.zone &&
    before.said === zone.said &&
    before.trusted === trusted &&
    before.account === account;
  if (isKnown) return before.snapshot;
  const made = madeSnapshot(chip, timesOf(chip, zone, trusted), account);
  const snapshot = before !== undefined && isSame(before.snapshot, made) ? before.snapshot : made;
  kept.set(chip.element, { text, day, layout, measured, ...zone, trusted, account, snapshot });
  return snapshot;
}

function madeSnapshot({ token, title, text: { label } }: Chip, when: When, account: string | null): MeetingSnapshot {
  // On somebody else's calendar the answer is theirs.
  const isOwn = account === null ? !label.ofOther : token.calendarId.toLowerCase() === account;
  return {
    site: 'google-calendar',
    baseId: token.baseId,
    uid: token.uid,
    instance: token.instance,
    calendarId: token.calendarId,
    key: token.key,
    title: clipped(title, 2000),
    start: when.start,
    end: when.end,
    allDay: when.allDay,
    ownAnswer: isOwn ? (label.answer ?? 'unknown') : 'unknown',
    guests: null,
    description: null,
    location: label.place,
    hasCall: namesCall(label.place),
  };
}

const SHALLOW = ['key', 'calendarId', 'title', 'start', 'end', 'allDay', 'ownAnswer', 'location'] as const;
const isSame = (one: MeetingSnapshot, other: MeetingSnapshot): boolean => SHALLOW.every((field) => one[field] === other[field]);
