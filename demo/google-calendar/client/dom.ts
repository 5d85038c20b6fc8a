/** Builds elements without any text-to-HTML: the page enforces Trusted Types, as the real one does. */

type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An attribute that is null or false is left out; true makes it empty; `style` is set through CSSOM, which a strict policy allows. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'style') element.style.cssText = String(value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

/** Text for screen readers only: a class that has stood for seven years. */
export const hidden = (text: string): HTMLElement => el('div', { class: 'XuJrye' }, text);
