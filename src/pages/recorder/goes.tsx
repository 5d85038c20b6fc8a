import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { planFor } from '../../core/formats';
import type { Draft } from '../../core/model';
import { draftPlain, draftRich, fileNameOf } from '../../core/replace/texts';
import { Icon } from '../../ui/icons';
import { clockWords } from './clock-words';
import type { RecorderDoors } from './doors';
import type { Recorder } from './use-recorder';

const bytesWords = (bytes: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1_000_000);

/** What is measured, the message with the measured length in it, and the way out: a file on the person's disk. */
export function Goes({ recorder, doors }: { recorder: Recorder; doors: RecorderDoors }): JSX.Element | null {
  const { t } = doors;
  const { cut, whole, take, busy } = recorder;
  const [saved, setSaved] = useState(false);
  const message = useMessage(doors, cut === null ? null : Math.round(cut.seconds));
  const [copied, setCopied] = useState(false);
  if (cut === null || whole === null || take === null) return null;
  const ending = cut.blob.type.includes('mp4') ? (take.video ? 'mp4' : 'm4a') : take.video ? 'webm' : 'weba';
  const save = (): void => {
    doors.save(fileNameOf(message?.title ?? '', ending, doors.format), cut.blob);
    setSaved(true);
  };
  const text = message?.draft ?? null;
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
          <button class="btn primary" type="button" disabled={busy} onClick={save}>
            <Icon name={saved ? 'check' : 'file'} class="g" />
            {t('record_save', { ending: `.${ending}`, size: bytesWords(cut.blob.size, t.lang) })}
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

/** The draft of the composition, written with the measured length; null where the recorder was opened for no meeting. */
function useMessage(
  { ask, composition, format }: RecorderDoors,
  recorded: number | null,
): { title: string; draft: Draft } | null {
  const [message, setMessage] = useState<{ title: string; draft: Draft } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = async (seconds: number): Promise<void> => {
      const reply = await ask('compose/state', { id: composition, format, wish: { recorded: seconds } });
      if (!life.signal.aborted && reply.ok) setMessage({ title: reply.value.meeting.title, draft: reply.value.draft });
    };
    if (composition !== 0 && recorded !== null) void load(recorded);
    return () => life.abort();
  }, [ask, composition, format, recorded]);
  return message;
}
