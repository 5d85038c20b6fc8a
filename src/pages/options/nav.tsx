import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { SECTION_ICON, sectionCount, SECTIONS, sectionTitle } from './sections';

/** The section that the address names, followed as it changes. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: life.signal });
    return () => life.abort();
  }, []);
  return hash;
}

export function Nav({ state, t }: { state: OptionsState; t: Translate }): JSX.Element {
  const hash = useHash();
  return (
    <nav aria-label={t('options_nav')}>
      <ul>
        {SECTIONS.map((id, i) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={hash === `#${id}` || (hash === '' && i === 0) ? 'true' : undefined}>
              <Icon name={SECTION_ICON[id]} class="g" />
              <span>{sectionTitle(t, id)}</span>
              <span class="n">{sectionCount(state, id) ?? ''}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
