import {
  BlobSource,
  BufferTarget,
  Conversion,
  Input,
  MATROSKA,
  MP4,
  Mp4OutputFormat,
  OGG,
  Output,
  StreamTarget,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import type { Trim } from '../../core/replace/recording';

/** What recorders of browsers write. */
const READ = [WEBM, MATROSKA, MP4, OGG];

/** A recording that can be played and saved: with its length written in it, which recorders leave out. */
export interface Cut {
  readonly blob: Blob;
  /** Measured, in seconds. */
  readonly seconds: number;
}

/** How long a recording is, measured from what is in it; a torn end counts up to where it can be read. */
async function lengthOf(blob: Blob): Promise<number> {
  const input = new Input({ source: new BlobSource(blob), formats: READ });
  try {
    return await input.computeDuration();
  } finally {
    input.dispose();
  }
}

/** The file that a cut is written to: in the browser's own folder for us, so that it takes no memory. */
async function scratch(name: string): Promise<FileSystemFileHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getFileHandle(name, { create: true });
  } catch {
    return null;
  }
}

/** Takes the files of earlier cuts away. */
export async function clearScratch(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    for (const name of ['whole', 'cut']) await root.removeEntry(name).catch(() => null);
  } catch {
    // There is no such folder in this browser; then there is nothing in it.
  }
}

/**
 * Makes a file of a recording, whole or trimmed. Pictures and sound are copied as they are: a cut begins at the next picture that
 * stands alone, at most a second later, and nothing outside the trim is ever in it. Rejects when the recording cannot be read.
 */
export async function cut(recorded: Blob, trim: Trim | null, signal: AbortSignal): Promise<Cut> {
  const file = await scratch(trim === null ? 'whole' : 'cut');
  const stream = file === null ? null : await file.createWritable();
  const target = stream === null ? new BufferTarget() : new StreamTarget(stream);
  const mp4 = recorded.type.includes('mp4');
  const input = new Input({ source: new BlobSource(recorded), formats: READ });
  const output = new Output({ format: mp4 ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(), target });
  const conversion = await Conversion.init({
    input,
    output,
    copy: { mode: 'preferred', boundaryPolicy: 'shrink', shiftTolerance: Number.POSITIVE_INFINITY },
    ...(trim === null ? {} : { trim: { start: trim.from, end: trim.to } }),
  });
  signal.addEventListener('abort', () => void conversion.cancel(), { once: true });
  try {
    await conversion.execute();
  } finally {
    input.dispose();
  }
  const type = recorded.type.split(';', 1)[0] ?? '';
  const bytes = target instanceof BufferTarget ? target.buffer : null;
  const made = file === null ? new Blob(bytes === null ? [] : [bytes], { type }) : await file.getFile();
  const blob = made.type === type ? made : made.slice(0, made.size, type);
  return { blob, seconds: await lengthOf(blob) };
}
