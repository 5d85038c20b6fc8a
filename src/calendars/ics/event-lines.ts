import type { Block, Line } from './blocks';
import { parseLines, type Property } from './grammar';
import type { ProblemLog } from './problems';

/** What we read of an event. Nothing else reaches ical.js: an unused line cannot break an event. */
const WANTED = new Set([
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'TRANSP',
  'CLASS',
  'CREATED',
  'SEQUENCE',
  'ATTENDEE',
  'ORGANIZER',
  'CATEGORIES',
  'X-GOOGLE-CONFERENCE',
  'CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]); // prettier-ignore
/** What says that an event is of whole days, however its dates are written: X-MICROSOFT-CDO-ALLDAYEVENT, X-FUNAMBOL-ALLDAY and others. */
export const WHOLE_DAY = /^x-(?:[a-z]{1,20}-){1,3}all-?day(?:-?event)?$/i;
/** Without these an event cannot be placed in time or told from others: it is better left out than placed wrong. */
const VITAL = new Set(['UID', 'DTSTART', 'RECURRENCE-ID']);
/** Text that is cut anyway; cutting it is no loss of data. */
const LONG_TEXT = new Set(['DESCRIPTION', 'SUMMARY', 'LOCATION', 'X-GOOGLE-CONFERENCE', 'CONFERENCE', 'CATEGORIES']);

/** Texts by which a meeting is judged. */
const READ = new Set(['DESCRIPTION', 'SUMMARY', 'LOCATION']);

export interface EventLines {
  readonly properties: readonly Property[];
  /** Values of RRULE and EXRULE lines, unparsed: our own reader checks them before anything is expanded. */
  readonly rules: readonly string[];
  readonly exRules: readonly string[];
  /** A text was longer than a line may be, and ends where the line was cut. */
  readonly cut: boolean;
}

/** @returns null when a line that the event cannot do without is damaged; the log says which */
export function eventProperties(block: Block, log: ProblemLog): EventLines | null {
  const kept: Line[] = [];
  const rules: string[] = [];
  const exRules: string[] = [];
  let cut = false;
  for (const line of block.lines) {
    const name = nameOf(line.text);
    cut ||= line.cut && READ.has(name);
    if (line.cut && !LONG_TEXT.has(name) && (WANTED.has(name) || name === 'RRULE')) {
      log.add('truncated', `line ${line.number}: ${name} is longer than a line may be`);
      if (VITAL.has(name)) return null;
    } else if (name === 'RRULE') rules.push(line.text.slice(line.text.indexOf(':') + 1));
    else if (name === 'EXRULE') exRules.push(line.text.slice(line.text.indexOf(':') + 1));
    else if (WANTED.has(name) || WHOLE_DAY.test(name)) kept.push(line);
  }
  const whole = parseLines(
    'VEVENT',
    kept.map((line) => line.text),
  );
  const properties = whole ?? oneByOne(kept, block, log);
  return properties === null ? null : { properties, rules, exRules, cut };
}

/** The repair: each line alone, so that one damaged line costs that line only. */
function oneByOne(lines: readonly Line[], block: Block, log: ProblemLog): Property[] | null {
  const properties: Property[] = [];
  for (const line of lines) {
    const parsed = parseLines('VEVENT', [line.text]);
    if (parsed !== null) {
      properties.push(...parsed);
      continue;
    }
    const name = nameOf(line.text);
    log.add('unreadable-event', `line ${line.number}: ${name} of the event at line ${block.number}`);
    if (VITAL.has(name)) return null;
  }
  return properties;
}

function nameOf(text: string): string {
  const end = text.search(/[;:]/);
  return (end < 0 ? text : text.slice(0, end)).trim().toUpperCase();
}
