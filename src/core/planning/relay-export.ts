import { markdownLine } from '../exports/markdown';
import { calendarFile } from '../calendar-file';
import type { BatonNote } from '../model/replacement';
import { MINUTE, type Instant, type Zone } from '../model/scalars';
import { formatDay, formatTime } from '../time';
import type { Leg, Relay } from './relay';
import { relayWords } from './relay-words';

/** How people are named and where they are: by the id that the relay was planned with. */
export interface RelayNames {
  /** The meeting's title; empty when it has none. */
  readonly title: string;
  /** Headings of a note, in the order of {@link NOTE_FIELDS}: the same as on the board. */
  readonly headings: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly zoneOf: (id: string) => Zone;
  /** BCP 47; the words are English where there are none in it. */
  readonly lang: string;
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);

interface LegLines {
  readonly heading: string;
  readonly lines: readonly string[];
}

function legLines(leg: Leg, names: RelayNames): LegLines {
  const words = relayWords(names.lang);
  const local = (id: string): string =>
    `${formatDay(names.zoneOf(id), leg.due, names.lang)}, ${formatTime(names.zoneOf(id), leg.due, names.lang)}`;
  const hours = String(Math.round((leg.wait / 60) * 10) / 10);
  const values = { from: names.nameOf(leg.from), to: names.nameOf(leg.to), here: local(leg.from), there: local(leg.to), hours };
  const lines = [words.due, leg.live ? words.live : leg.wait === 0 ? words.noWait : words.wait];
  if (leg.crosses !== null) lines.push(leg.crosses === 'weekend' ? words.weekend : words.dayOff);
  if (leg.rested !== null) lines.push(words.rested);
  return { heading: fill(words.leg, values), lines: lines.map((line) => fill(line, values)) };
}

/** After the meeting whose work it is. */
const titled = (text: string, { title }: RelayNames): string => (title === '' ? text : `${title}, ${text}`);

const orderLine = (relay: Relay, names: RelayNames): string =>
  fill(relayWords(names.lang).order, { order: relay.order.map(names.nameOf).join(' → ') });

/** The relay as plain text: to paste into a mail or a chat. */
export function relayText(relay: Relay, names: RelayNames): string {
  const words = relayWords(names.lang);
  const legs = relay.legs.map((leg) => {
    const { heading, lines } = legLines(leg, names);
    return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  const note = [words.owner, ...names.headings].map((line) => `- ${line}:`).join('\n');
  return `${[`${titled(words.title, names)}\n${orderLine(relay, names)}`, ...legs, note].join('\n\n')}\n`;
}

/** What a note holds, in the order that a receiver needs it. */
export const NOTE_FIELDS = ['done', 'next', 'blockers', 'decisions', 'links'] as const;

/** The lines of a note: what is written under each heading, and a heading to fill in where nothing is. */
function noteLines(note: BatonNote | undefined, names: RelayNames, leg: Leg): string[] {
  const { owner } = relayWords(names.lang);
  const own = `${names.nameOf(leg.from)} → ${names.nameOf(leg.to)}`;
  const lines = names.headings.map((heading, i) => ({ heading, written: linesOf(note?.[NOTE_FIELDS[i] ?? 'done'] ?? '') }));
  return [
    `- **${owner}:** ${markdownLine(own)}`,
    ...lines.flatMap(({ heading, written }) =>
      written.length > 1
        ? [`- **${heading}:**`, ...written.map((line) => `  - ${markdownLine(line)}`)]
        : [`- **${heading}:** ${written.map(markdownLine).join('')}`.trimEnd()],
    ),
  ];
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The relay as Markdown: a heading and a box to tick for each hand-off, ticked where it was made, and its note: what is written, and
 * headings to fill in.
 * @param notes what was noted so far, by when it is due
 */
export function relayMarkdown(relay: Relay, names: RelayNames, notes: readonly BatonNote[] = []): string {
  const words = relayWords(names.lang);
  const legs = relay.legs.map((leg) => {
    const { heading, lines } = legLines(leg, names);
    const note = notes.find(({ due }) => due === leg.due);
    const made = note?.taken ?? false;
    return [
      `## ${markdownLine(heading)}`,
      '',
      `- [${made ? 'x' : ' '}] ${made ? words.made : words.open}`,
      '',
      ...lines.map((line) => `${markdownLine(line)}  `),
      '',
      ...noteLines(note, names, leg),
    ].join('\n');
  });
  return `${[`# ${markdownLine(titled(words.title, names))}`, markdownLine(orderLine(relay, names)), ...legs].join('\n\n')}\n`;
}

/** Names come from other people: what Markdown would read as its own is written as it stands. */
/** Length of a hand-off entry. */
const ENTRY = 15 * MINUTE;

/**
 * The hand-offs as an iCalendar file (RFC 5545), a quarter of an hour each before it is due, marked as free time.
 * @param now becomes DTSTAMP
 * @param notes what was noted so far, by when it is due
 */
export function relayCalendar(relay: Relay, names: RelayNames, now: Instant, notes: readonly BatonNote[] = []): string {
  const words = relayWords(names.lang);
  const noted = (leg: Leg): string[] => {
    const note = notes.find(({ due }) => due === leg.due);
    return [
      ...(note?.taken ? [words.made] : []),
      `- ${words.owner}: ${names.nameOf(leg.from)} → ${names.nameOf(leg.to)}`,
      ...names.headings.map((heading, i) =>
        `- ${heading}: ${linesOf(note?.[NOTE_FIELDS[i] ?? 'done'] ?? '').join('; ')}`.trimEnd(),
      ),
    ];
  };
  return calendarFile(
    relay.legs.map((leg) => ({
      uid: `relay-${leg.due}-${uidPart(leg.from)}-${uidPart(leg.to)}`,
      start: leg.due - ENTRY,
      end: leg.due,
      title: titled(fill(words.handOff, { from: names.nameOf(leg.from), to: names.nameOf(leg.to) }), names),
      text: [...legLines(leg, names).lines, '', ...noted(leg)].join('\n'),
      now,
    })),
  );
}

/** An id may be an address: a UID travels, so only a number made of it does. */
function uidPart(id: string): string {
  let hash = 2_166_136_261;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0).toString(36);
}
