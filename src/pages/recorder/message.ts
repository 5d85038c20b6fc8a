import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../core/model';
import { fileNameOf } from '../../core/replace/texts';
import type { RecorderDoors } from './doors';
import type { Recorder } from './use-recorder';

/** How long nothing was written before the draft is written anew, in milliseconds. */
const PAUSE = 300;

export interface Message {
  /** The draft with all that was measured and written; null where the recorder was opened for no meeting. */
  readonly draft: Draft | null;
  /** Names of the files: after the meeting and what it is recorded as. */
  readonly file: string;
  readonly captions: string;
  /** The name is known: before, a file would be called after nothing. */
  readonly isNamed: boolean;
  /** The captions are a file now, and the draft names it. */
  readonly keepCaptions: () => void;
}

/** Tells the composition what was recorded, and brings its draft. */
export function useMessage({ take, cut }: Recorder, doors: RecorderDoors): Message {
  const { ask, composition, format, t } = doors;
  const [title, setTitle] = useState<string | null>(composition === 0 ? '' : null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [hasCaptions, setHasCaptions] = useState(false);
  useEffect(() => {
    if (composition === 0) return;
    void ask('compose/state', { id: composition, format, wish: {} }).then((reply) =>
      setTitle(reply.ok && !reply.value.hideTitles ? reply.value.meeting.title : ''),
    );
  }, [ask, composition, format]);
  const ending = cut?.blob.type.includes('mp4') ? (take?.video ? 'mp4' : 'm4a') : 'webm';
  const name = `${title ?? ''} ${t(`format_${format.replaceAll('-', '_')}_name`)}`;
  const file = fileNameOf(name, ending, format);
  const captions = fileNameOf(name, 'vtt', format);
  const seconds = cut === null ? null : Math.round(cut.seconds);
  const transcript = take?.transcript ?? '';
  useEffect(() => {
    const life = new AbortController();
    const tell = async (measured: number): Promise<void> => {
      const recording = {
        seconds: measured,
        file,
        transcript,
        captions: hasCaptions && transcript.trim() !== '' ? captions : null,
      };
      const told = await ask('recording/made', { id: composition, format, recording });
      const reply = told.ok ? await ask('compose/state', { id: composition, format, wish: {} }) : null;
      if (!life.signal.aborted && reply?.ok) setDraft(reply.value.draft);
    };
    const timer = setTimeout(() => {
      if (composition !== 0 && title !== null && seconds !== null) void tell(seconds);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [ask, composition, format, title, seconds, file, captions, transcript, hasCaptions]);
  return { draft, file, captions, isNamed: title !== null, keepCaptions: () => setHasCaptions(true) };
}
