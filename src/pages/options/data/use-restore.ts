import { useState } from 'preact/hooks';
import type { Problem } from '../../../core/model';
import type { Options } from '../use-options';

export type RestoreStep =
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly fileName: string; readonly json: string }
  | { readonly is: 'working' }
  /** `before`: everything as it was, to go back to while the page stands open. */
  | { readonly is: 'done'; readonly rows: number; readonly refused: number; readonly before: string | null }
  | { readonly is: 'back' }
  | { readonly is: 'failed'; readonly problem: Problem };

export interface Restore {
  readonly step: RestoreStep;
  /** Takes a file up; nothing happens before {@link go}. */
  readonly open: (file: File) => Promise<void>;
  readonly go: () => Promise<void>;
  readonly leave: () => void;
  readonly takeBack: () => Promise<void>;
}

/** What Chrome lets through in one message. */
const MOST_BYTES = 60_000_000;

/** Puts an export in the place of everything, with a way back. */
export function useRestore({ change, look }: Options): Restore {
  const [step, setStep] = useState<RestoreStep>({ is: 'idle' });
  return {
    step,
    open: async (file) => {
      if (file.size > MOST_BYTES) {
        setStep({ is: 'failed', problem: { code: 'backup-too-large', params: { megabytes: MOST_BYTES / 1_000_000 } } });
        return;
      }
      setStep({ is: 'asking', fileName: file.name, json: await file.text() });
    },
    go: async () => {
      if (step.is !== 'asking') return;
      setStep({ is: 'working' });
      const before = await look('data/export', {});
      const reply = await change('data/import', { json: step.json });
      setStep(
        reply.ok
          ? { is: 'done', ...reply.value, before: before.ok ? before.value.json : null }
          : { is: 'failed', problem: reply.problem },
      );
    },
    leave: () => setStep({ is: 'idle' }),
    takeBack: async () => {
      if (step.is !== 'done' || step.before === null) return;
      const reply = await change('data/import', { json: step.before });
      setStep(reply.ok ? { is: 'back' } : { is: 'failed', problem: reply.problem });
    },
  };
}
