import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

/** Letters without their marks, so that "prasentation" finds "Präsentation". */
export const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether every word that was typed stands in a text. */
export const matches = (text: string, typed: string): boolean => {
  const words = plain(text);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => words.includes(word));
};

/** Hides the sections of the page that do not hold what is typed; what they show now is what is searched. */
function show(typed: string): number {
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  const found = sections.filter((one) => {
    const texts = [one.textContent, ...[...one.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'))];
    const holds = typed.trim() === '' || matches(texts.join(' '), typed.trim());
    one.hidden = !holds;
    return holds;
  });
  return found.length;
}

/** Search within the options. Escape clears it. */
export function Search({ t }: { t: Translate }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => {
    const count = show(typed);
    setFound(typed.trim() === '' ? null : count);
  }, [typed]);
  return (
    <div class="search" role="search">
      <label>
        <span class="vh">{t('options_search')}</span>
        <Icon name="search" class="g" />
        <input
          class="input"
          type="search"
          placeholder={t('options_search')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped('');
          }}
        />
      </label>
      <p class="xs soft" role="status">
        {found === null ? '' : found === 0 ? t('options_search_none') : t('options_search_found', { count: found })}
      </p>
    </div>
  );
}
