import type { StoreTrouble } from '../core/model';
import { openDatabase, type Engine, type Opening } from './database';
import { openMemory } from './memory';
import { BlockedError, NewerDataError, type Store } from './shelf';

/** Why the store refused, as far as the person can do something about it. */
export type StoreFailure = 'storage-full' | 'newer-data' | 'storage-broken';

function isFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 3) return false;
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  // Chrome gives QuotaExceededError, or an AbortError with that inside (Dexie issues 776, 840).
  return name === 'QuotaExceededError' || isFull(inner, depth + 1) || isFull(cause, depth + 1);
}

const BROKEN = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Tells a failure of the store from any other surprise; null for the latter. */
export function failureOf(error: unknown): StoreFailure | null {
  if (error instanceof NewerDataError) return 'newer-data';
  if (isFull(error)) return 'storage-full';
  return error instanceof Error && BROKEN.has(error.name) ? 'storage-broken' : null;
}

/** Why a database does not open, as far as a person can be told. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof BlockedError) return 'blocked';
  return isFull(error) ? 'full' : 'broken';
}

/**
 * Opens the store, never rejecting. Opening is tried twice (Chrome's `UnknownError` after a crash often passes), then everything is kept
 * in memory and {@link Store.memoryOnly} says so; no third try in this life of the worker.
 */
export async function openStore(
  engine?: Engine,
  surprised: (error: unknown) => void = () => {},
  opening: Opening = {},
): Promise<Store> {
  try {
    return await openDatabase(engine, opening);
  } catch (first) {
    surprised(first);
    if (first instanceof BlockedError) return openMemory('blocked');
  }
  try {
    return await openDatabase(engine, opening);
  } catch (error) {
    return openMemory(troubleOf(error));
  }
}
