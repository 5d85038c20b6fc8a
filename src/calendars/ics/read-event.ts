/** One VEVENT block to what the expander needs. Everything that cannot be read is counted in the log. */
import type { CalendarEvent, Meeting } from '../../core/model';
import { baseIdOf } from '../base-id';
import { addressOf, attendeesOf } from './attendees';
import type { Block } from './blocks';
import { cadenceOf } from './cadence';
import { entryTypeOf, hasCall, statusOf, visibilityOf } from './entry';
import { timeOf } from './civil';
import { type EventLines, eventProperties, WHOLE_DAY } from './event-lines';
import type { Property } from './grammar';
import { plainText } from './html-text';
import { lengthOf, type Length } from './length';
import { LIMITS } from './limits';
import type { ProblemLog } from './problems';
import type { Rule } from './rule';
import { readRule, type RuleResult } from './rule-text';
import { datesOf, stampOf, type RuleDate } from './stamps';
import type { Stamp } from './stamp';
import type { ZoneBook } from './zones';
import { asDay, dayNamed, endingOnDay } from './whole-days';
import { UTC, type ZoneRule } from './zone-rule';

/** What the file says beyond the event: the zone of floating times, and whose calendar it is. */
export interface FileFacts {
  readonly zones: ZoneBook;
  readonly floating: ZoneRule;
  /** The zone that the file names for its floating times, when nobody knows it. */
  readonly unknownZone: string | null;
  /** The zone in which the file's whole days begin and end, as far as it gives one away. */
  readonly home: ZoneRule | null;
  readonly owner: string | null;
}

export interface ReadEvent {
  readonly event: CalendarEvent;
  readonly line: number;
  readonly sequence: number;
  readonly start: Stamp;
  readonly length: Length;
  readonly status: Meeting['status'];
  readonly rules: readonly Rule[];
  /** A rule was there and names no date: the event never happens. */
  readonly never: boolean;
  readonly exRules: readonly Rule[];
  readonly extra: readonly RuleDate[];
  readonly excluded: readonly Stamp[];
  /** Which occurrence of the series this one replaces; `day` is the one it names should the series be of whole days. */
  readonly replaces: { readonly at: Stamp; readonly day: number; readonly andFuture: boolean } | null;
}

/** @returns null when the block holds no event that can be placed in time; the log says why */
export function readEvent(block: Block, facts: FileFacts, log: ProblemLog): ReadEvent | null {
  const lines = eventProperties(block, log);
  if (lines === null) return null;
  const { properties, rules: ruleTexts, exRules } = lines;
  const guests = properties.filter((one) => one.name === 'attendee').length;
  const value = (name: string): string => properties.find((one) => one.name === name)?.values.join(',') ?? '';
  const uid = value('uid').trim().slice(0, LIMITS.title) || `line-${block.number}`;
  const where = `${uid} (line ${block.number})`;
  const stamp = (name: string): Stamp | null =>
    stampOf(
      properties.find((one) => one.name === name),
      facts,
      where,
      log,
    );
  const written = stamp('dtstart');
  if (written === null) {
    log.add('no-start', where);
    return null;
  }
  const { home, floating } = facts;
  const whole = written.allDay || saysWholeDay(properties, written);
  const day = (one: Stamp): Stamp => (whole ? asDay(one, home, floating) : one);
  const start = written.allDay ? written : day(written);
  const end = stamp('dtend');
  const replaced = stamp('recurrence-id');
  const range = properties.find((one) => one.name === 'recurrence-id')?.params.range?.toUpperCase();
  const read = replaced === null ? readRules(ruleTexts, where, log) : { rules: [], never: false };
  const ending = (all: readonly Rule[]): Rule[] => all.map((rule) => (whole ? endingOnDay(rule, home) : rule));
  const rules = { ...read, rules: ending(read.rules) };
  const event = eventOf(uid, lines, start, { rules: rules.rules, text: ruleTexts[0] ?? null, owner: facts.owner });
  if (event.textCut === true || guests > LIMITS.attendees) log.add('entry-cut', where, where);
  return {
    event,
    line: block.number,
    sequence: Number.parseInt(value('sequence'), 10) || 0,
    start,
    length: lengthOf(start, end === null || written.allDay ? end : day(end), value('duration'), where, log),
    status: statusOf(value('status')),
    ...rules,
    exRules: ending(readRules(exRules, where, log).rules),
    extra: datesOf(properties, 'rdate', facts, where, log).map((date) => ({ ...date, at: day(date.at) })),
    excluded: datesOf(properties, 'exdate', facts, where, log).map((date) => day(date.at)),
    replaces: replaced === null ? null : { at: replaced, day: dayNamed(replaced, home), andFuture: range === 'THISANDFUTURE' },
  };
}

/** Outlook and phones write whole days as times from midnight to midnight, and say so in a property of their own. */
function saysWholeDay(properties: readonly Property[], { wall, zone }: Stamp): boolean {
  const says = properties.some((one) => WHOLE_DAY.test(one.name) && /^(?:true|1)$/i.test(one.values[0]?.trim() ?? ''));
  return says && (zone === UTC || timeOf(wall) === 0);
}

function readRules(texts: readonly string[], where: string, log: ProblemLog): { rules: Rule[]; never: boolean } {
  const rules: Rule[] = [];
  let never = false;
  for (const text of new Set(texts.slice(0, LIMITS.rules))) {
    const read: RuleResult = readRule(text);
    if ('rule' in read) rules.push(read.rule);
    else {
      log.add(read.fault === 'unreadable' ? 'rule-unreadable' : 'rule-clamped', `${where}: ${read.why}`);
      never ||= read.fault === 'never';
    }
  }
  return { rules, never: never && rules.length === 0 };
}

function eventOf(
  uid: string,
  { properties, cut }: EventLines,
  start: Stamp,
  more: { rules: readonly Rule[]; text: string | null; owner: string | null },
): CalendarEvent {
  const text = (name: string): string => properties.find((one) => one.name === name)?.values.join(',') ?? '';
  const wholeTitle = text('summary').replace(/\s+/g, ' ').trim();
  const title = wholeTitle.slice(0, LIMITS.title);
  const description = plainText(text('description'));
  const location = text('location').replace(/\s+/g, ' ').trim().slice(0, LIMITS.title);
  const attendees = attendeesOf(properties);
  const [rule] = more.rules;
  return {
    uid,
    baseId: baseIdOf(uid),
    title,
    description: description.text,
    ...(cut || description.cut || wholeTitle.length > LIMITS.title ? { textCut: true } : {}),
    location,
    zone: start.guessed ? null : start.zone.name,
    ...(start.guessed ? { clockGuessed: true } : {}),
    cadence: more.rules.length > 1 ? 'other' : cadenceOf(rule ?? null),
    rule: more.text === null ? null : more.text.slice(0, LIMITS.title),
    attendees,
    visibility: visibilityOf(text('class')),
    transparency: text('transp').toUpperCase() === 'TRANSPARENT' || freeByOutlook(text) ? 'free' : 'busy',
    entryType: entryTypeOf(uid, title, properties, attendees.filter((one) => one.kind === 'person').length),
    hasCall: hasCall(properties, [location, text('description')]),
    created: createdOf(text('created')),
    ownAnswer: attendees.find((one) => one.email !== null && one.email === more.owner)?.answer ?? 'unknown',
  };
}

const freeByOutlook = (text: (name: string) => string): boolean =>
  text('transp') === '' && text('x-microsoft-cdo-busystatus').toUpperCase() === 'FREE';

/** CREATED is always UTC (RFC 5545, 3.8.7.1). */
function createdOf(value: string): number | null {
  const at = Date.parse(value.endsWith('Z') ? value : `${value}Z`);
  return Number.isFinite(at) && at > 0 ? at : null;
}

/** A primary Google calendar is named by its owner's address (guides: google-calendar, 5.4). */
export const ownerOf = (calendarName: string): string | null => {
  const address = addressOf(calendarName);
  return address === null || /@(?:group|import)\.(?:v\.)?calendar\.google\.com$/.test(address) ? null : address;
};
