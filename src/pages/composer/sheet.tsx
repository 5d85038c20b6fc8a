import type { JSX } from 'preact';
import { countWords, DRAFT_LANGS, readingSeconds } from '../../core/formats';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

/** A short message is read; a longer one is not. */
const MOST = 1_200;

/** The letter: language, tone and role above it, the text to change, and what it comes to below. */
export function Sheet({ state, composer, doors: { t } }: PartProps): JSX.Element {
  const { draft, wish, roleKnown } = state;
  const { letter } = composer;
  const names = new Intl.DisplayNames(t.lang, { type: 'language' });
  return (
    <div class="sheet">
      <div class="bar">
        <label>
          {t('compose_language')}
          <select
            class="input"
            name="lang"
            value={draft.lang}
            onChange={(event) => composer.wish({ lang: event.currentTarget.value })}
          >
            {DRAFT_LANGS.map((lang) => (
              <option key={lang} value={lang}>
                {names.of(lang) ?? lang}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('compose_tone')}
          <select
            class="input"
            name="tone"
            value={wish.formality}
            onChange={(event) => composer.wish({ formality: event.currentTarget.value === 'formal' ? 'formal' : 'informal' })}
          >
            <option value="formal">{t('compose_tone_formal')}</option>
            <option value="informal">{t('compose_tone_informal')}</option>
          </select>
        </label>
        {roleKnown ? null : (
          <label>
            {t('compose_role')}
            <select
              class="input"
              value={wish.role}
              onChange={(event) => composer.wish({ role: event.currentTarget.value === 'organizer' ? 'organizer' : 'attendee' })}
            >
              <option value="attendee">{t('compose_role_attendee')}</option>
              <option value="organizer">{t('compose_role_organizer')}</option>
            </select>
          </label>
        )}
        <span class="row tight push">
          {composer.canUndo ? (
            <button class="btn quiet small" type="button" onClick={composer.undo}>
              {t('card_undo')}
            </button>
          ) : null}
          {composer.edited ? (
            <button class="btn quiet small" type="button" onClick={composer.startOver}>
              {t('compose_start_over')}
            </button>
          ) : null}
        </span>
      </div>
      <Letter composer={composer} lang={draft.lang} t={t} />
      <p class="state">
        <span>
          <Icon name={state.format} class="g" />
          {t(`format_${state.format}_needs`)}
        </span>
        <span class="push">{countedWords(letter.body, draft.lang, t)}</span>
        {letter.body.length > MOST ? (
          <span role="status">
            <Icon name="notice" class="g" />
            {t('compose_long', { most: MOST, length: letter.body.length })}
          </span>
        ) : null}
      </p>
      <label class="where">
        <span>{t('compose_link')}</span>
        <input
          class="input"
          type="url"
          dir="ltr"
          placeholder="https://"
          value={wish.link ?? ''}
          onChange={(event) => {
            const link = event.currentTarget.value.trim();
            if (link === '' || /^https:\/\/\S+$/u.test(link)) composer.wish({ link: link === '' ? null : link });
            else event.currentTarget.value = wish.link ?? '';
          }}
        />
      </label>
    </div>
  );
}

function Letter({
  composer,
  lang,
  t,
}: { lang: string } & Pick<PartProps, 'composer'> & Pick<PartProps['doors'], 't'>): JSX.Element {
  const { letter, edit } = composer;
  return (
    <>
      <textarea
        class="subj"
        aria-label={t('card_subject')}
        lang={lang}
        dir="auto"
        rows={1}
        value={letter.subject}
        onInput={(event) => edit({ subject: event.currentTarget.value.replaceAll(/\s*\n\s*/gu, ' ') })}
      />
      <textarea
        class="doc"
        aria-label={t('card_text')}
        lang={lang}
        dir="auto"
        rows={14}
        value={letter.body}
        onInput={(event) => edit({ body: event.currentTarget.value })}
      />
    </>
  );
}

function countedWords(body: string, lang: string, t: PartProps['doors']['t']): string {
  const words = countWords(body, lang);
  const seconds = readingSeconds(body, lang);
  const time =
    seconds < 30 ? t('compose_reading_half') : t('compose_reading_minutes', { count: Math.max(1, Math.round(seconds / 60)) });
  return `${t(lang === 'ja' ? 'compose_characters' : 'compose_words', { count: words })}, ${time}`;
}
