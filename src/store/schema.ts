import { v1 } from './versions/v1';
import { v2 } from './versions/v2';
import { v5 } from './versions/v5';
import { v6 } from './versions/v6';
import type { TableName } from './rows';
import type { Version } from './version';

/** One file a step, oldest first; numbers may leave gaps. A new step is a file in `versions` and a line here. */
const STEPS = [
  v1, //
  v2,
  v5,
  v6,
] as const satisfies readonly Version[];
export const VERSIONS: readonly Version[] = STEPS;

/** The newest schema this code knows. Also kept as a row in `meta`, since Dexie opens newer databases without a word. */
export const CODE_SCHEMA = Math.max(...VERSIONS.map(({ number }) => number));

type KeysOf<T> = T extends unknown ? keyof T : never;
type Defined = KeysOf<(typeof STEPS)[number]['tables']>;

/** The definition in force, by table; the compiler asks for every table that `rows.ts` names. */
export const TABLES: Readonly<Record<TableName, string>> = Object.assign({}, ...VERSIONS.map(({ tables }) => tables)) as Readonly<
  Record<Defined, string>
>;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** What a person would miss. Health, the pages open now and the schema mark are of the moment and stay out. */
export const KEPT_TABLES: readonly TableName[] = keptAt(CODE_SCHEMA);

/** What of it there was once a step was taken. */
export function keptAt(number: number, versions: readonly Version[] = VERSIONS): TableName[] {
  const steps = versions.filter((step) => step.number <= number);
  const retired = new Set(steps.flatMap((step) => step.retired ?? []));
  return steps.flatMap(({ kept }) => kept).filter((name) => !retired.has(name));
}

/** The tables there are once a step is taken. */
export function tablesAt(number: number, versions: readonly Version[] = VERSIONS): TableName[] {
  const names = versions.filter((step) => step.number <= number).flatMap(({ tables }) => Object.keys(tables) as TableName[]);
  return [...new Set(names)];
}
