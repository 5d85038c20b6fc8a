import { recordingProblem } from '../../core/replace/recording';
import type { Takes } from '../../platform/takes';
import { listen, type Capture } from './capture';

/** A chunk comes this often: what a killed tab can lose. */
const SLICE = 250;
/** Enough for text on a screen to stay sharp; ten minutes are about 75 MB. */
const VIDEO_BITS = 1_000_000;
const AUDIO_BITS = 64_000;

const MIMES = {
  video: ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'],
  audio: ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4', 'audio/ogg;codecs=opus'],
} as const;

/** The first form of file that this browser can record; null when it can none. */
export function mimeFor(video: boolean): string | null {
  if (typeof MediaRecorder === 'undefined') return null;
  return MIMES[video ? 'video' : 'audio'].find((mime) => MediaRecorder.isTypeSupported(mime)) ?? null;
}

export interface Tape {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends it; resolves when the last chunk is kept. */
  readonly stop: () => Promise<void>;
  /** Recorded so far, in seconds, pauses left out. */
  readonly seconds: () => number;
  readonly peak: () => number;
}

export interface TapeEvents {
  /** A device was taken away, or the person ended the sharing: what was recorded is kept. */
  readonly ended: () => void;
  readonly problem: (code: string) => void;
}

/** Runs a recorder whose chunks go to the takes as they come, one after the other. */
export function startTape(captured: Capture, takes: Takes, takeId: string, events: TapeEvents): Tape {
  const mimeType = mimeFor(captured.video) ?? '';
  const options: MediaRecorderOptions & { videoKeyFrameIntervalDuration: number } = {
    mimeType,
    videoBitsPerSecond: VIDEO_BITS,
    audioBitsPerSecond: AUDIO_BITS,
    // A picture that stands alone every second: that is where the recording can be cut without loss.
    videoKeyFrameIntervalDuration: 1000,
  };
  const recorder = new MediaRecorder(captured.stream, options);
  const meter = listen(captured.stream);
  let index = 0;
  let peaks: number[] = [];
  let writing: Promise<void> = Promise.resolve();
  let since: number | null = performance.now();
  let before = 0;
  const hold = (): void => {
    if (since !== null) before += performance.now() - since;
    since = null;
  };
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    const [at, heard] = [index, peaks];
    index += 1;
    peaks = [];
    writing = writing
      .then(() => takes.add(takeId, at, data, heard))
      .catch((error: unknown) => {
        events.problem(recordingProblem(error, 'store'));
        if (recorder.state !== 'inactive') recorder.stop();
      });
  });
  recorder.addEventListener('error', () => events.problem('record-broken'));
  for (const track of captured.stream.getTracks()) track.addEventListener('ended', events.ended);
  recorder.start(SLICE);
  return {
    pause() {
      if (recorder.state !== 'recording') return;
      recorder.pause();
      hold();
    },
    resume() {
      if (recorder.state !== 'paused') return;
      recorder.resume();
      since = performance.now();
    },
    async stop() {
      if (recorder.state !== 'inactive') {
        const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
        recorder.stop();
        await stopped;
      }
      hold();
      await writing;
      meter.stop();
      captured.release();
    },
    seconds: () => (before + (since === null ? 0 : performance.now() - since)) / 1000,
    peak() {
      const peak = meter.peak();
      if (recorder.state === 'recording') peaks.push(peak);
      return peak;
    },
  };
}
