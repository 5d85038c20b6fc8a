import type { JSX } from 'preact';
import type { GlyphName } from '../glyph';
import { useWords } from '../words';
import { Header } from './header';
import type { CardActs, CardView } from './view';

const NOTICES = {
  loading: { icon: 'mark', title: 'card_loading', text: null },
  problem: { icon: 'notice', title: 'card_problem', text: 'card_problem_text' },
  gone: { icon: 'refresh', title: 'card_gone', text: 'card_gone_text' },
} as const satisfies Record<string, { icon: GlyphName; title: string; text: string | null }>;

/** What the card says while it has no meeting to speak of: still looking, could not look, replaced under the page. */
export function Notice({
  id,
  state,
  acts,
}: {
  id: string;
  state: Exclude<CardView['state'], 'ready'>;
  acts: CardActs;
}): JSX.Element {
  const t = useWords();
  const { icon, title, text } = NOTICES[state];
  return (
    <>
      <Header id={id} icon={icon} headline={t(title)} facts={null} onClose={acts.close} />
      <div class="body notice" role="status" aria-busy={state === 'loading'}>
        {text === null ? null : <p class="soft">{t(text)}</p>}
        {state === 'problem' ? (
          <div class="row">
            <button type="button" class="btn" onClick={acts.retry}>
              {t('card_retry')}
            </button>
          </div>
        ) : null}
      </div>
    </>
  );
}
