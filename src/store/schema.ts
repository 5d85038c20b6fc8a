import { v1 } from './versions/v1';
import { v4 } from './versions/v4';
import type { TableName } from './rows';

/** One file a step; a step is never edited once released. */
export const VERSIONS = [
  { number: 1, tables: v1 },
  { number: 4, tables: v4 },
] as const;

/** The newest schema this code knows. Also kept as a row in `meta`, since Dexie opens newer databases without a word. */
export const CODE_SCHEMA = 4;

/** The definition in force, by table. */
export const TABLES: Readonly<Record<TableName, string>> = { ...v1, ...v4 };
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
