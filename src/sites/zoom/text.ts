/** The text of an element on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

/** An element's language as the page names it; `en` where it does not. */
export const languageOf = (doc: Document): string => {
  const named = doc.documentElement.lang.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(named)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** A meeting number written in groups (`812 3456 7890`); null when there is none, or more than one. */
export function numberIn(text: string): string | null {
  const found = [...text.matchAll(/(?<![\d-])\d{3}[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\d-])/gu)].map(([digits]) =>
    digits.replaceAll(/\D/gu, ''),
  );
  const numbers = [...new Set(found)];
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** What an input shows. While its menu is open Zoom empties the value, or filters by it, and keeps the old one in the placeholder. */
export function shownValue(input: HTMLInputElement | null): string {
  if (input === null) return '';
  const isOpen = input.getAttribute('aria-expanded') === 'true';
  return (isOpen ? input.placeholder || input.value : input.value || input.placeholder).trim();
}
