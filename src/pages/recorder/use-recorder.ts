import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fitTrim, limitOf, QUIET, recordingProblem, type Trim } from '../../core/replace/recording';
import type { Take, Takes } from '../../platform/takes';
import { capture, CaptureError, type Wanted } from './capture';
import { clearScratch, cut, type Cut } from './cut';
import type { RecorderDoors } from './doors';
import { mimeFor, startTape, type Tape } from './tape';

export type Stage = 'ready' | 'asking' | 'recording' | 'paused' | 'finishing' | 'review';

export interface Recorder {
  readonly stage: Stage;
  /** Code of what went wrong last; what was recorded is kept in any case. */
  readonly problem: string | null;
  readonly seconds: number;
  readonly limit: number;
  readonly peak: number;
  /** Near silence for three seconds, said once. */
  readonly quiet: boolean;
  readonly take: Take | null;
  readonly peaks: readonly number[];
  readonly whole: Cut | null;
  readonly trim: Trim | null;
  /** What is saved: the whole, or what the trim leaves. */
  readonly cut: Cut | null;
  readonly busy: boolean;
  /** Recordings of earlier that were neither saved nor discarded. */
  readonly left: readonly Take[];
  readonly start: (wanted: Wanted) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
  readonly setTrim: (trim: Trim | null) => void;
  readonly discard: () => void;
  readonly open: (take: Take) => void;
  readonly forget: (take: Take) => void;
  readonly setTranscript: (text: string) => void;
}

/** How often the clock and the meter are looked at, in milliseconds. */
const LOOK = 100;
const QUIET_FOR = 30;

/** The recorder's course: devices, recording, review, trim. Nothing recorded is lost until it is discarded. */
export function useRecorder(doors: RecorderDoors): Recorder {
  const [stage, setStage] = useState<Stage>('ready');
  const [problem, setProblem] = useState<string | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [peak, setPeak] = useState(0);
  const [quiet, setQuiet] = useState(false);
  const [take, setTake] = useState<Take | null>(null);
  const [peaks, setPeaks] = useState<readonly number[]>([]);
  const [recorded, setRecorded] = useState<Blob | null>(null);
  const [whole, setWhole] = useState<Cut | null>(null);
  const [trim, setTrimTo] = useState<Trim | null>(null);
  const [made, setMade] = useState<Cut | null>(null);
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState<readonly Take[]>([]);
  const takes = useRef<Takes | null>(null);
  const tape = useRef<Tape | null>(null);
  const cutting = useRef(new AbortController());
  const limit = limitOf(doors.format);

  const store = useCallback(async (): Promise<Takes> => (takes.current ??= await doors.takes()), [doors]);
  const list = useCallback(async () => setLeft(await (await store()).list()), [store]);
  useEffect(() => {
    list().catch((error: unknown) => setProblem(recordingProblem(error, 'store')));
  }, [list]);

  /** Reads a take, measures it and shows it. */
  const review = useCallback(
    async (one: Take) => {
      setStage('finishing');
      setTake(one);
      setTrimTo(null);
      try {
        const chunks = await (await store()).chunks(one);
        setPeaks(chunks.peaks);
        setRecorded(chunks.blob);
        if (chunks.blob.size === 0) throw new CaptureError('nothing-recorded');
        await clearScratch();
        const measured = await cut(chunks.blob, null, new AbortController().signal);
        setWhole(measured);
        setMade(measured);
        setStage('review');
      } catch (error) {
        setProblem(error instanceof CaptureError ? error.code : 'unreadable');
        setStage('ready');
      }
      await list();
    },
    [store, list],
  );

  const stop = useCallback(async () => {
    const running = tape.current;
    if (running === null || take === null) return;
    tape.current = null;
    setStage('finishing');
    await running.stop();
    const ended = { ...take, finished: true };
    await (await store()).put(ended).catch(() => null);
    await review(ended);
  }, [review, store, take]);

  const ending = useRef(stop);
  ending.current = stop;
  const live = stage === 'recording' || stage === 'paused';
  useEffect(() => {
    let silent = 0;
    const look = (): void => {
      const running = tape.current;
      if (running === null) return;
      const now = running.peak();
      setPeak(now);
      setSeconds(running.seconds());
      silent = now < QUIET ? silent + 1 : 0;
      if (silent >= QUIET_FOR && stage === 'recording') setQuiet(true);
      if (now >= QUIET) setQuiet(false);
      if (running.seconds() >= limit) void ending.current();
    };
    const timer = live ? setInterval(look, LOOK) : undefined;
    return () => clearInterval(timer);
  }, [live, limit, stage]);

  // A tab that is closed while it records asks first; what is on the disk stays there either way.
  useEffect(() => {
    const life = new AbortController();
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (live) window.addEventListener('beforeunload', ask, { signal: life.signal });
    return () => life.abort();
  }, [live]);

  const start = async (wanted: Wanted): Promise<void> => {
    setProblem(null);
    setQuiet(false);
    setSeconds(0);
    if (mimeFor(wanted.screen) === null) return setProblem('no-codec');
    setStage('asking');
    try {
      const kept = await store();
      const captured = await capture(wanted);
      const { video, sources, size } = captured;
      const id = crypto.randomUUID();
      const mime = mimeFor(video) ?? '';
      const context = { composition: doors.composition, format: doors.format, transcript: '', finished: false };
      const begun: Take = { id, begun: doors.now(), mime, video, sources, size, ...context };
      await kept.put(begun).catch((error: unknown) => {
        captured.release();
        throw new CaptureError(recordingProblem(error, 'store'));
      });
      setTake(begun);
      tape.current = startTape(captured, kept, id, {
        ended: () => void ending.current(),
        problem(code) {
          setProblem(code);
          void ending.current();
        },
      });
      setStage('recording');
    } catch (error) {
      setProblem(error instanceof CaptureError ? error.code : recordingProblem(error, 'record'));
      setStage('ready');
    }
  };

  const setTrim = async (next: Trim | null): Promise<void> => {
    if (recorded === null || whole === null) return;
    cutting.current.abort();
    const mine = new AbortController();
    cutting.current = mine;
    const fitted = next === null ? null : fitTrim(next, whole.seconds);
    setTrimTo(fitted);
    if (fitted === null) return setMade(whole);
    setBusy(true);
    try {
      const result = await cut(recorded, fitted, mine.signal);
      if (!mine.signal.aborted) setMade(result);
    } catch {
      if (!mine.signal.aborted) setProblem('trim-failed');
    }
    if (!mine.signal.aborted) setBusy(false);
  };

  const forget = async (one: Take): Promise<void> => {
    await (await store()).discard(one.id);
    await list();
  };

  return {
    stage,
    problem,
    seconds,
    limit,
    peak,
    quiet,
    take,
    peaks,
    whole,
    trim,
    cut: made,
    busy,
    left,
    start: (wanted) => void start(wanted),
    pause() {
      tape.current?.pause();
      setStage('paused');
    },
    resume() {
      tape.current?.resume();
      setStage('recording');
    },
    stop: () => void stop(),
    setTrim: (next) => void setTrim(next),
    discard() {
      if (take === null) return;
      void forget(take).then(clearScratch);
      if (doors.composition !== 0)
        void doors.ask('recording/made', { id: doors.composition, format: doors.format, recording: null });
      setTake(null);
      setWhole(null);
      setMade(null);
      setProblem(null);
      setStage('ready');
    },
    open: (one) => void review(one),
    forget: (one) => void forget(one),
    setTranscript(transcript) {
      if (take === null) return;
      const written = { ...take, transcript };
      setTake(written);
      void store().then((kept) => kept.put(written));
    },
  };
}
