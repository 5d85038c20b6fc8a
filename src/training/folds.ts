import type { MeetingRow } from './read-rows';

/** Rows that share so much of their groups of letters say the same, in one language or in two that are close. */
const ALIKE = 0.4;
const GROUP = 3;
/** Rows of a file that stand together: whoever writes a row has the last ones in mind. */
const BLOCK = 16;

/**
 * Parts rows into folds so that what reads alike is in the same one: rows of one kind that share their wording, across languages too, and
 * rows that stand together in a file. Else a fold would be asked what another was told.
 * @returns the fold of each row, from 0
 */
export function foldsOf(rows: readonly MeetingRow[], folds: number): number[] {
  const positions = positionsOf(rows);
  const leaders = leadersOf(rows);
  return leaders.map((leader) => Math.floor((positions[leader] ?? 0) / BLOCK) % folds);
}

function positionsOf(rows: readonly MeetingRow[]): number[] {
  const counts = new Map<string, number>();
  return rows.map(({ file }) => {
    const position = counts.get(file) ?? 0;
    counts.set(file, position + 1);
    return position;
  });
}

/** For each row the first of those that read alike. */
function leadersOf(rows: readonly MeetingRow[]): number[] {
  const leaders = rows.map((_, nth) => nth);
  const leaderOf = (nth: number): number => {
    const leader = leaders[nth] ?? nth;
    return leader === nth ? nth : leaderOf(leader);
  };
  const byKind = new Map<string, number[]>();
  for (const [nth, { label, kind }] of rows.entries()) {
    const key = `${label} ${kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), nth]);
  }
  const groups = rows.map(({ meeting }) => groupsOf(`${meeting.title} ${meeting.description}`));
  for (const members of byKind.values()) {
    for (const [place, one] of members.entries()) {
      for (const other of members.slice(0, place)) {
        if (!isAlike(groups[one], groups[other])) continue;
        const [first, second] = [leaderOf(one), leaderOf(other)];
        leaders[Math.max(first, second)] = Math.min(first, second);
      }
    }
  }
  return leaders.map((_, nth) => leaderOf(nth));
}

function groupsOf(text: string): ReadonlySet<string> {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(0, bare.length + 3 - GROUP) }, (_, at) => ` ${bare} `.slice(at, at + GROUP)));
}

function isAlike(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const needed = ALIKE * Math.sqrt(small.size * large.size);
  if (small.size < needed) return false;
  let shared = 0;
  for (const group of small) if (large.has(group)) shared += 1;
  return shared > needed;
}
