/** Every state of badge, tip and card without the extension: for looking, for axe, for screenshots. `?theme=dark&lang=de`. */
import { render } from 'preact';
import { Badge } from '../../src/ui/badge';
import { Card } from '../../src/ui/card/card';
import type { CardActs } from '../../src/ui/card/view';
import css from '../../src/ui/in-page.css?inline';
import type { Sign } from '../../src/ui/sign';
import { Tip } from '../../src/ui/tip';
import { DRAFT, PLAN, SAMPLES } from './samples';
import { wordsOf } from './words';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const t = wordsOf(asked.get('lang') ?? 'en');

const acts: CardActs = {
  close: () => {},
  retry: () => {},
  draft: async () => DRAFT,
  outcome: async () => 1,
  undo: async () => true,
  pause: async () => true,
  plan: async () => PLAN,
  openPlan: () => undefined,
  taken: () => {},
  compose: () => {},
  openOptions: () => {},
  copy: async () => true,
};

const CHIPS = [
  '#d50000',
  '#e67c73',
  '#f4511e',
  '#f6bf26',
  '#33b679',
  '#0b8043',
  '#039be5',
  '#3f51b5',
  '#7986cb',
  '#8e24aa',
  '#616161',
];
const SIGNS: readonly (readonly Sign[])[] = [['hours'], ['night'], ['async'], ['night', 'async'], ['hours', 'async']];

function Gallery() {
  return (
    <main style={{ display: 'flex', flexWrap: 'wrap', gap: '24px', alignItems: 'start', padding: '24px' }}>
      <div style={{ display: 'flex', gap: '8px', inlineSize: '100%' }}>
        {CHIPS.map((chip, index) => (
          <div key={chip} style={{ background: chip, padding: '8px', borderRadius: '4px', inlineSize: '72px' }}>
            <Badge signs={SIGNS[index % SIGNS.length] ?? []} /> <Badge signs={SIGNS[index % SIGNS.length] ?? []} small />
          </div>
        ))}
      </div>
      {Object.entries(SAMPLES).map(([name, facts]) => (
        <div key={name} data-sample={name} style={{ inlineSize: name === 'async' ? '320px' : '344px' }}>
          <Card t={t} view={{ state: 'ready', facts }} acts={acts} id={`card-${name}`} />
        </div>
      ))}
      {(['loading', 'problem', 'gone'] as const).map((state) => (
        <div key={state} data-sample={state} style={{ inlineSize: '344px' }}>
          <Card t={t} view={{ state }} acts={acts} id={`card-${state}`} />
        </div>
      ))}
      <Tip id="tip" headline={t('badge_async')} detail={t('card_counts', { affected: 2, considered: 5 })} />
    </main>
  );
}

const style = document.createElement('style');
style.textContent = `${css} body { margin: 0; background: var(--sunken); }`;
document.head.append(style);
document.body.dataset.theme = theme;
document.documentElement.lang = t.lang;
document.documentElement.dir = t.dir;
render(<Gallery />, document.body);
