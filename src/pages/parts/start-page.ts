import { type ComponentChild, render } from 'preact';
import type { Translate } from '../../ui/contract';

/** Puts a page in its language and direction and draws it in the place of the skeleton that the HTML paints first. */
export function startPage(t: Translate, title: string, tree: ComponentChild): void {
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = title;
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  root.replaceChildren();
  render(tree, root);
}
