import partsCss from '../../ui/in-page.css?inline';
import panelCss from '../../ui/styles/panel.css?inline';
import { markOwn } from '../../sites/own';
import { keepIn } from '../host';

/** How often the page may take the panel away before we give up. */
const MOST_REPAIRS = 5;

/** The element that stands in the page's flow before the form. Without id or class, and with a root that cannot be read. */
export interface PanelHost {
  readonly root: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Stands before this element, or nowhere. False when the page will not have it. */
  standBefore(place: HTMLElement | null): boolean;
}

const STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['container-type', 'inline-size'],
  ['max-width', '860px'],
];

/** Makes the panel's host; ends with the signal. */
export function makePanelHost(doc: Document, signal: AbortSignal): PanelHost {
  const element = doc.createElement('div');
  markOwn(element);
  for (const [name, value] of STYLE) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = partsCss + panelCss;
  const root = doc.createElement('div');
  root.dataset.theme = 'light';
  shadow.append(style, root);
  keepIn(element, shadow, signal);
  let stood: HTMLElement | null = null;
  let repairs = 0;
  // Our own nodes are no news to whoever reads the page: whether the page took the panel away is seen here.
  const watcher = new MutationObserver(() => {
    if (stood === null || element.nextSibling === stood || !stood.isConnected) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) watcher.disconnect();
    else stood.before(element);
  });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    element.remove();
  });
  return {
    root,
    shadow,
    standBefore(place) {
      if (signal.aborted) return false;
      if (place === null) {
        watcher.disconnect();
        stood = null;
        element.remove();
        return true;
      }
      if (element.nextSibling === place && element.isConnected) return true;
      if (repairs > MOST_REPAIRS) return false;
      stood = place;
      place.before(element);
      watcher.disconnect();
      if (place.parentNode) watcher.observe(place.parentNode, { childList: true });
      return true;
    },
  };
}
