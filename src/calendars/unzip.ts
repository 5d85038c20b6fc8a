import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { fail, ok, type Result } from '../core/model';

export interface ZippedFile {
  /** Without its folders. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface UnzipLimits {
  /** Of all that comes out, in bytes. */
  readonly bytes: number;
  readonly files: number;
}

/** True when the bytes start as a zip does, whatever the file is called. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8;

/** The files inside a zip whose path fits. Problems: see {@link unzippingFiles}. */
export function filesInZip(bytes: Uint8Array, wanted: RegExp, limits: UnzipLimits): Result<ZippedFile[]> {
  const work = unzippingFiles(bytes, wanted, limits);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * The same in pieces of 64 KB. Inflating stops at the limit on what comes out, not on what goes in: a small zip may hold terabytes.
 * Problems: `zip-broken`, `zip-too-large`, `zip-too-many` (`most` files are read), `zip-empty` (nothing that fits inside).
 */
export function* unzippingFiles(bytes: Uint8Array, wanted: RegExp, limits: UnzipLimits): Generator<void, Result<ZippedFile[]>> {
  const open = new Map<string, Uint8Array[]>();
  const done: ZippedFile[] = [];
  const seen = { inflated: 0, broken: false, tooMany: false };
  const unzip = new Unzip((file: UnzipFile) => {
    if (!wanted.test(file.name)) return;
    if (open.size >= limits.files) {
      seen.tooMany = true;
      return;
    }
    const chunks: Uint8Array[] = [];
    open.set(file.name, chunks);
    file.ondata = (error, chunk, final) => {
      seen.broken ||= error !== null;
      seen.inflated += chunk?.length ?? 0;
      if (seen.inflated > limits.bytes || seen.broken) return file.terminate();
      chunks.push(chunk);
      if (final) done.push({ fileName: file.name.split('/').at(-1) ?? file.name, bytes: joined(chunks) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In slices, so that the limit is noticed early.
    const slice = 64 * 1024;
    for (let at = 0; at < bytes.length && seen.inflated <= limits.bytes && !seen.broken && !seen.tooMany; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
      yield;
    }
  } catch {
    // fflate throws for what is no zip: an expected outcome here.
    seen.broken = true;
  }
  if (seen.inflated > limits.bytes) return fail('zip-too-large', { megabytes: limits.bytes / 1024 / 1024 });
  if (seen.tooMany) return fail('zip-too-many', { most: limits.files });
  if (seen.broken || done.length < open.size) return fail('zip-broken');
  return done.length === 0 ? fail('zip-empty') : ok(done);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
