/** What the reader asks of the platform, so that tests without layout can answer instead. */
export interface Env {
  measure(element: Element): Pick<DOMRect, 'top' | 'left' | 'width' | 'height' | 'bottom'>;
  now(): number;
}

export const BROWSER: Env = { measure: (element) => element.getBoundingClientRect(), now: () => Date.now() };
