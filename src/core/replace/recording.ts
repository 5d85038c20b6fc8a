import type { FormatId } from '../model';

/** How long a recording may be, in seconds: short ones are watched. A recorded meeting has the length of a meeting. */
const LIMITS: Readonly<Partial<Record<FormatId, number>>> = {
  'voice-message': 180,
  'video-feedback': 360,
  'client-walkthrough': 900,
  'recorded-meeting': 7_200,
};
export const limitOf = (format: FormatId): number => LIMITS[format] ?? 600;

/** A stretch of a recording, in seconds from its start. */
export interface Trim {
  readonly from: number;
  readonly to: number;
}

/** The shortest that a trim leaves. */
const SHORTEST = 0.5;

/** A trim that lies within the recording, in order, and leaves something. */
export function fitTrim({ from, to }: Trim, length: number): Trim {
  const start = Math.min(Math.max(0, from), Math.max(0, length - SHORTEST));
  return { from: start, to: Math.min(length, Math.max(to, start + SHORTEST)) };
}

/** How loud sound is, in steps of a meter: from silence at -60 dB to full scale. @param peak 0 to 1 */
export function levelSteps(peak: number, steps: number): number {
  if (peak <= 0.001) return 0;
  const share = 1 + (20 * Math.log10(Math.min(1, peak))) / 60;
  return Math.max(0, Math.min(steps, Math.round(share * steps)));
}

/** Below this, a voice is hard to hear. */
export const QUIET = 0.02;

const clock = (seconds: number): string => {
  const ms = Math.round(seconds * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.floor(ms / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(ms % 1000).padStart(3, '0')}`;
};

/** More than this is no caption but a page. */
const LINE = 80;

/** Sentences, and long ones in pieces at a blank; in languages without blanks, at the length. */
function lines(text: string): string[] {
  const sentences = text.match(/[^.!?。！？\n]+[.!?。！？]*/gu) ?? [];
  return sentences.flatMap((sentence) => {
    const found: string[] = [];
    let rest = sentence.trim();
    while (rest.length > LINE) {
      const blank = rest.lastIndexOf(' ', LINE);
      const at = blank > LINE / 2 ? blank : LINE;
      found.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    return rest === '' ? found : [...found, rest];
  });
}

/**
 * A transcript as captions (WebVTT). Nobody has timed it, so each line gets the share of the recording that its characters have of the
 * whole: near enough to follow, and said so on the page.
 */
export function captions(transcript: string, seconds: number): string {
  const all = lines(transcript.replaceAll('-->', '→'));
  const total = all.reduce((sum, line) => sum + line.length, 0);
  let at = 0;
  const cues = all.map((line) => {
    const from = (at / total) * seconds;
    at += line.length;
    return `${clock(from)} --> ${clock((at / total) * seconds)}\n${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

/** What the browser says of a device or a disk, as the code of what we say. */
export function recordingProblem(error: unknown, step: 'microphone' | 'camera' | 'screen' | 'store' | 'record'): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (step === 'store') return name === 'QuotaExceededError' ? 'disk-full' : 'store-broken';
  if (name === 'NotAllowedError' || name === 'SecurityError') return step === 'screen' ? 'screen-cancelled' : `${step}-refused`;
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return `no-${step}`;
  if (name === 'NotReadableError' || name === 'AbortError') return 'device-busy';
  if (name === 'NotSupportedError' || name === 'TypeError') return 'no-codec';
  return 'record-broken';
}
