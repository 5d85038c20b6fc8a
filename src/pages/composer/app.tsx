import type { JSX } from 'preact';
import { Words } from '../../ui/words';
import { Nothing } from '../parts/nothing';
import { Top } from '../parts/top';
import { Became } from './became';
import { Deadlines } from './deadlines';
import { DecisionForm } from './decision-form';
import { Destinations } from './destinations';
import type { ComposerDoors } from './doors';
import { Head, Lead } from './head';
import { Mornings } from './mornings';
import { Picker } from './picker';
import { Recent } from './recent';
import { Recording } from './recording';
import { Sheet } from './sheet';
import { Steps } from './steps';
import { TrialBox } from './trial-box';
import { useComposer, type Composer } from './use-composer';

/** The composer: ten formats, the draft of one, by when on each clock, and where it goes. */
export function ComposerApp({ doors }: { doors: ComposerDoors }): JSX.Element {
  const composer = useComposer(doors);
  return (
    <Words.Provider value={doors.t}>
      <div class="wrap" aria-busy={composer.state === null && composer.problem === null}>
        {composer.state === null ? <Empty composer={composer} doors={doors} /> : <Whole composer={composer} doors={doors} />}
      </div>
    </Words.Provider>
  );
}

interface Props {
  readonly composer: Composer;
  readonly doors: ComposerDoors;
}

function Whole({ composer, doors }: Props): JSX.Element | null {
  const { state } = composer;
  if (state === null) return null;
  const shared = { composer, state, doors };
  return (
    <>
      <Head {...shared} />
      <main>
        <Lead {...shared} />
        <div class="cols">
          <Picker {...shared} />
          <section aria-label={doors.t('compose_draft')}>
            <Steps {...shared} place="first" />
            <Sheet {...shared} />
            <Destinations {...shared} />
            <Steps {...shared} place="last" />
            <DecisionForm {...shared} />
          </section>
          <aside class="by" aria-label={doors.t('compose_beside')}>
            <Mornings {...shared} />
            <Deadlines {...shared} />
            <Recording {...shared} />
            <TrialBox {...shared} />
            <Became {...shared} />
            <Recent {...shared} />
          </aside>
        </div>
      </main>
    </>
  );
}

/** Before the first answer, and when there is nothing to compose. */
function Empty({ composer: { problem, refresh }, doors: { t } }: Props): JSX.Element {
  return (
    <>
      <Top t={t} />
      <main>
        {problem === null ? null : (
          <Nothing t={t} heading={t('compose_nothing')} problem={problem} otherwise="compose_problem" retry={refresh} />
        )}
      </main>
    </>
  );
}
