import { recordingProblem } from '../../core/replace/recording';
import { withBubble } from './bubble';

/** What is recorded. */
export interface Wanted {
  readonly sound: boolean;
  readonly screen: boolean;
  /** A round picture of the person over the screen. */
  readonly camera: boolean;
  readonly microphoneId: string | null;
  readonly cameraId: string | null;
}

export interface Capture {
  readonly stream: MediaStream;
  readonly video: boolean;
  readonly sources: readonly string[];
  readonly size: { width: number; height: number } | null;
  /** Lets go of every device. */
  readonly release: () => void;
}

/** A device that could not be had, as the code of what the page says. */
export class CaptureError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

async function got(step: 'microphone' | 'camera' | 'screen', work: () => Promise<MediaStream>): Promise<MediaStream> {
  try {
    return await work();
  } catch (error) {
    throw new CaptureError(recordingProblem(error, step));
  }
}

const labels = (stream: MediaStream): string[] => stream.getTracks().flatMap(({ label }) => (label === '' ? [] : [label]));

/** Asks for the devices in the order in which the person is asked by the browser; what was had is let go of when a later one fails. */
export async function capture({ sound, screen, camera, microphoneId, cameraId }: Wanted): Promise<Capture> {
  const had: MediaStream[] = [];
  const context = new AudioContext();
  const stops: (() => void)[] = [() => void context.close()];
  const release = (): void => {
    for (const stop of stops) stop();
    for (const stream of had) for (const track of stream.getTracks()) track.stop();
  };
  try {
    const shown = screen
      ? await got('screen', () =>
          navigator.mediaDevices.getDisplayMedia({
            video: { frameRate: { max: 15 }, width: { max: 1280 }, height: { max: 720 } },
            audio: true,
          }),
        )
      : null;
    if (shown) had.push(shown);
    const heard = sound
      ? await got('microphone', () =>
          navigator.mediaDevices.getUserMedia({
            audio: { echoCancellation: true, ...(microphoneId === null ? {} : { deviceId: { exact: microphoneId } }) },
          }),
        )
      : null;
    if (heard) had.push(heard);
    const seen =
      camera && screen
        ? await got('camera', () =>
            navigator.mediaDevices.getUserMedia({
              video: { width: 320, height: 320, ...(cameraId === null ? {} : { deviceId: { exact: cameraId } }) },
            }),
          )
        : null;
    if (seen) had.push(seen);
    const sources = had.flatMap(labels);
    const [screenTrack] = shown?.getVideoTracks() ?? [];
    const bubble = shown && seen ? await withBubble(shown, seen) : null;
    if (bubble) stops.push(bubble.stop);
    const picture = bubble?.track ?? screenTrack ?? null;
    const tracks = [...(picture ? [picture] : []), ...mixed(context, [shown, heard])];
    if (tracks.length === 0) throw new CaptureError('no-microphone');
    const { width, height } = picture?.getSettings() ?? {};
    const size = width !== undefined && height !== undefined ? { width, height } : null;
    return { stream: new MediaStream(tracks), video: picture !== null, sources, size, release };
  } catch (error) {
    release();
    throw error instanceof CaptureError ? error : new CaptureError('record-broken');
  }
}

/** The sound of all in one track: a recorder takes no more than one. */
function mixed(context: AudioContext, streams: readonly (MediaStream | null)[]): MediaStreamTrack[] {
  const sounding = streams.filter((one) => one !== null && one.getAudioTracks().length > 0) as MediaStream[];
  const [only] = sounding;
  if (only === undefined) return [];
  if (sounding.length === 1) return only.getAudioTracks().slice(0, 1);
  const out = context.createMediaStreamDestination();
  for (const one of sounding) context.createMediaStreamSource(one).connect(out);
  return out.stream.getAudioTracks();
}

/** Listens to how loud a stream is. `peak` gives the loudest since it was last asked. */
export function listen(stream: MediaStream): { peak: () => number; stop: () => void } {
  if (stream.getAudioTracks().length === 0) return { peak: () => 0, stop: () => {} };
  const context = new AudioContext();
  const meter = context.createAnalyser();
  meter.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(meter);
  const samples = new Float32Array(meter.fftSize);
  return {
    peak() {
      meter.getFloatTimeDomainData(samples);
      let peak = 0;
      for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
      return Math.min(1, peak);
    },
    stop: () => void context.close(),
  };
}
