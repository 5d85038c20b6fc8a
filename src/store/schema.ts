import { v1 } from './versions/v1';
import { v8 } from './versions/v8';
import type { TableName } from './rows';

/** One file a step; a step is never edited once released. */
export const VERSIONS = [
  { number: 1, tables: v1 },
  { number: 8, tables: v8 },
] as const;

/** The newest schema this code knows. Also kept as a row in `meta`, since Dexie opens newer databases without a word. */
export const CODE_SCHEMA = 8;

/** The definition in force, by table. */
export const TABLES: Readonly<Record<TableName, string>> = { ...v1, ...v8 };
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
