import type { Translate } from '../../ui/contract';

/** A title as it may be shown: a plain word when titles are hidden or there is none. */
export function shownTitle(t: Translate, title: string, hide: boolean): string {
  if (hide) return t('popup_title_hidden');
  return title.trim() === '' ? t('popup_untitled') : title;
}
