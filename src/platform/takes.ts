/**
 * What the recorder has recorded, until it is saved or discarded: a database of its own, written by the recorder page alone and read by
 * nobody else (docs/decisions: where recordings wait). Chunks are Blobs, which browsers keep on the disk: a long recording takes no
 * memory, and a killed tab loses what is younger than its last chunk.
 */

export const TAKES_DATABASE = 'asyncable-takes';
const VERSION = 1;

/** A recording, finished or not. */
export interface Take {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** As the recorder names it, with codecs. */
  readonly mime: string;
  readonly video: boolean;
  /** The composition and format it is for; 0: none. */
  readonly composition: number;
  readonly format: string;
  readonly transcript: string;
  /** Recorded to its end; false while it runs, and for ever when the tab was killed. */
  readonly finished: boolean;
  /** Names of the devices it came from, as the browser gives them. */
  readonly sources: readonly string[];
  /** Size of the picture; null for sound alone. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

interface Chunk {
  readonly takeId: string;
  readonly index: number;
  readonly blob: Blob;
  /** How loud it was, ten times a second since the chunk before, 0 to 1. */
  readonly peaks: readonly number[];
}

export interface TakeChunks {
  readonly blob: Blob;
  readonly peaks: readonly number[];
}

/** Deletes every take; ends when nothing of them is left, pages that had them open have let go. */
export async function eraseTakes(engine: IDBFactory = indexedDB): Promise<void> {
  await answered(engine.deleteDatabase(TAKES_DATABASE));
}

/** The takes, as the recorder uses them. Every call is one transaction; each rejects with what the browser says. */
export interface Takes {
  put(take: Take): Promise<void>;
  add(takeId: string, index: number, blob: Blob, peaks: readonly number[]): Promise<void>;
  list(): Promise<Take[]>;
  chunks(take: Take): Promise<TakeChunks>;
  discard(takeId: string): Promise<void>;
  close(): void;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')));
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('aborted', 'QuotaExceededError')));
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('transaction failed')));
  });

/** Opens the database of takes. Rejects where the browser keeps none. */
export async function openTakes(engine: IDBFactory = indexedDB): Promise<Takes> {
  const request = engine.open(TAKES_DATABASE, VERSION);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('takes', { keyPath: 'id' });
    request.result.createObjectStore('chunks', { keyPath: ['takeId', 'index'] });
  });
  const db = await answered(request);
  // Everything is being erased: what is open here must not keep it alive.
  db.addEventListener('versionchange', () => db.close());
  const change = async (work: (takes: IDBObjectStore, chunks: IDBObjectStore) => void): Promise<void> => {
    const transaction = db.transaction(['takes', 'chunks'], 'readwrite');
    work(transaction.objectStore('takes'), transaction.objectStore('chunks'));
    await finished(transaction);
  };
  const ofTake = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  return {
    put: (take) => change((takes) => void takes.put(take)),
    add: (takeId, index, blob, peaks) =>
      change((_takes, chunks) => void chunks.put({ takeId, index, blob, peaks } satisfies Chunk)),
    async list() {
      const all = (await answered(db.transaction('takes').objectStore('takes').getAll())) as Take[];
      return all.toSorted((a, b) => b.begun - a.begun);
    },
    async chunks({ id, mime }) {
      const rows = (await answered(db.transaction('chunks').objectStore('chunks').getAll(ofTake(id)))) as Chunk[];
      return {
        blob: new Blob(
          rows.map(({ blob }) => blob),
          { type: mime },
        ),
        peaks: rows.flatMap((row) => row.peaks),
      };
    },
    discard: (id) =>
      change((takes, chunks) => {
        takes.delete(id);
        chunks.delete(ofTake(id));
      }),
    close: () => db.close(),
  };
}
