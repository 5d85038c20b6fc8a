import type { JSX } from 'preact';
import type { Translate } from '../contract';
import { signOfCard } from '../sign';
import { Words } from '../words';
import { Meeting } from './meeting';
import { Notice } from './notice';
import type { CardActs, CardView } from './view';

export interface CardProps {
  readonly t: Translate;
  readonly view: CardView;
  readonly acts: CardActs;
  /** Id of the headline, which names the dialog; unique within its root. */
  readonly id: string;
}

/** The card of one meeting: facts, an offer, a way out. Not modal: the page behind it stays usable. */
export function Card({ t, view, acts, id }: CardProps): JSX.Element {
  const sign = view.state === 'ready' ? signOfCard(view.facts) : 'none';
  return (
    <Words.Provider value={t}>
      <section class="asy card" data-kind={sign} role="dialog" aria-labelledby={id} lang={t.lang} dir={t.dir} tabIndex={-1}>
        {view.state === 'ready' ? (
          <Meeting key={view.facts.key} id={id} facts={view.facts} extras={view} acts={acts} />
        ) : (
          <Notice id={id} state={view.state} acts={acts} />
        )}
      </section>
    </Words.Provider>
  );
}
