import type { JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import { Icon, type IconName } from '../../ui/icons';
import { jobLine } from './calendar-words';
import type { ImportJob } from './import-job';
import type { Imports } from './use-imports';

const ICON: Readonly<Record<ImportJob['state'], IconName>> = {
  waiting: 'file',
  reading: 'file',
  done: 'check',
  cancelled: 'file',
  failed: 'notice',
};

/** A file on its way in: phase and count, a way to stop, and in the end what came of it. */
export function ImportRow({ job, imports, t }: { job: ImportJob; imports: Imports; t: Translate }): JSX.Element {
  const running = job.state === 'waiting' || job.state === 'reading';
  const percent = Math.round((job.progress?.fraction ?? 0) * 100);
  return (
    <li>
      <Icon name={ICON[job.state]} class="g" />
      <h4>
        <bdi>{job.fileName}</bdi>
      </h4>
      {/* Numbers that run are not read aloud; the outcome is. */}
      <p role={running ? undefined : 'status'}>{jobLine(t, job)}</p>
      <div class="row tight">
        {running ? (
          <button
            class="btn small"
            type="button"
            aria-label={t('options_import_stop_of', { file: job.fileName })}
            onClick={() => imports.cancel(job.id)}
          >
            {t('options_import_stop')}
          </button>
        ) : (
          <button
            class="btn quiet small"
            type="button"
            aria-label={t('options_import_dismiss_of', { file: job.fileName })}
            onClick={() => imports.dismiss(job.id)}
          >
            {t('options_import_dismiss')}
          </button>
        )}
      </div>
      {running ? (
        <svg
          class="c"
          height="6"
          role="progressbar"
          aria-label={t('options_import_progress', { file: job.fileName })}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <rect class="b-track" width="100%" height="6" rx="3" />
          <rect class="b-live" width={`${percent}%`} height="6" rx="3" />
        </svg>
      ) : null}
    </li>
  );
}
