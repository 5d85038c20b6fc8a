import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { planFor } from '../../core/formats';
import { draftPlain, draftRich } from '../../core/replace/texts';
import { Icon } from '../../ui/icons';
import { clockWords } from '../parts/clock-words';
import type { RecorderDoors } from './doors';
import type { Message } from './message';
import type { Recorder } from './use-recorder';

/** `180 kB`, `7.5 MB`. */
function bytesWords(bytes: number, lang: string): string {
  const isSmall = bytes < 1_000_000;
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
  return format.format(isSmall ? Math.max(1, bytes / 1000) : bytes / 1_000_000);
}

interface Props {
  readonly recorder: Recorder;
  readonly doors: RecorderDoors;
  readonly message: Message;
}

/** What is measured, the message with the measured length in it, and the way out: a file on the person's disk. */
export function Goes({ recorder, doors, message }: Props): JSX.Element | null {
  const { t } = doors;
  const { cut, whole, take, busy } = recorder;
  const [saved, setSaved] = useState(false);
  const [copied, setCopied] = useState(false);
  if (cut === null || whole === null || take === null) return null;
  const save = (): void => {
    doors.save(message.file, cut.blob);
    setSaved(true);
  };
  const text = message.draft;
  return (
    <aside class="goes" aria-label={t('record_goes_label')}>
      <section>
        <h2>{t('record_measured')}</h2>
        <p class="big" aria-busy={busy} data-seconds={cut.seconds.toFixed(3)}>
          {clockWords(t, cut.seconds)}
        </p>
        <dl>
          <Row name={t('record_recorded')} value={clockWords(t, whole.seconds)} />
          {recorder.trim === null ? null : (
            <Row name={t('record_trimmed')} value={clockWords(t, Math.max(0, whole.seconds - cut.seconds))} />
          )}
          <Row name={t('record_plan')} value={t('record_minutes', { count: planFor(cut.seconds) })} />
        </dl>
      </section>
      <section>
        <h3>{t('record_from')}</h3>
        <ul class="s">
          {take.sources.map((source, i) => (
            <li key={i} dir="auto">
              {source}
            </li>
          ))}
          {take.size === null ? null : (
            <li>
              {take.size.width} × {take.size.height}
            </li>
          )}
        </ul>
      </section>
      <section>
        <h3>{t('record_goes')}</h3>
        {text === null ? (
          <p class="s soft">{t('record_no_message')}</p>
        ) : (
          <blockquote class="s" lang={text.lang} dir="auto">
            {text.body}
          </blockquote>
        )}
        <div class="stack">
          <button class="btn primary" type="button" disabled={busy || !message.isNamed} onClick={save}>
            <Icon name={saved ? 'check' : 'file'} class="g" />
            {t('record_save', {
              ending: message.file.slice(message.file.lastIndexOf('.')),
              size: bytesWords(cut.blob.size, t.lang),
            })}
          </button>
          {text === null ? null : (
            <button
              class="btn"
              type="button"
              onClick={() => void doors.copy(draftPlain(text), draftRich(text, text.lang)).then(setCopied)}
            >
              <Icon name={copied ? 'check' : 'copy'} class="g" />
              {copied ? t('card_copied') : t('record_copy')}
            </button>
          )}
          {saved ? (
            <button class="btn quiet" type="button" onClick={recorder.discard}>
              {t('record_done')}
            </button>
          ) : null}
        </div>
        <p class="s soft" role="status">
          {saved ? t('record_saved') : t('record_note')}
        </p>
      </section>
    </aside>
  );
}

const Row = ({ name, value }: { name: string; value: string }): JSX.Element => (
  <div class="row">
    <dt>{name}</dt>
    <dd class="push strong">{value}</dd>
  </div>
);
