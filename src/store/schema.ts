import { v1 } from './versions/v1';
import { v3 } from './versions/v3';
import type { TableName } from './rows';

/** One file a step; a step is never edited once released. */
export const VERSIONS = [
  { number: 1, tables: v1 },
  { number: 3, tables: v3 },
] as const;

/** The newest schema this code knows. Also kept as a row in `meta`, since Dexie opens newer databases without a word. */
export const CODE_SCHEMA = 3;

/** The definition in force, by table. */
export const TABLES: Readonly<Record<TableName, string>> = { ...v1, ...v3 };
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
