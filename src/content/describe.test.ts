// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDescriptions, sweep } from './describe';

let life: AbortController;
const control = (described?: string): HTMLElement => {
  const button = document.createElement('button');
  if (described !== undefined) button.setAttribute('aria-describedby', described);
  document.body.append(button);
  return button;
};
const described = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.querySelector(`#${id}`)?.textContent ?? '')
    .join('')
    .trim();

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

describe('descriptions', () => {
  test('append to the value of the host and give it back at the end', () => {
    const chip = control('theirs also');
    createDescriptions(document, life.signal).show(new Map([[chip, 'Outside hours']]));
    expect(chip.getAttribute('aria-describedby')).toMatch(/^theirs also a[0-9a-f]{12}_0$/);
    expect(described(chip)).toBe('Outside hours');
    life.abort();
    expect(chip.getAttribute('aria-describedby')).toBe('theirs also');
    expect(document.querySelectorAll('html > div[hidden]')).toHaveLength(0);
  });

  test('leave no attribute where there was none', () => {
    const chip = control();
    const descriptions = createDescriptions(document, life.signal);
    descriptions.show(new Map([[chip, 'x']]));
    descriptions.show(new Map());
    expect(chip.hasAttribute('aria-describedby')).toBe(false);
  });

  test('are put back after the host wrote its own value anew, once', () => {
    const chip = control('old');
    const descriptions = createDescriptions(document, life.signal);
    descriptions.show(new Map([[chip, 'x']]));
    chip.setAttribute('aria-describedby', 'new');
    descriptions.show(new Map([[chip, 'x']]));
    descriptions.show(new Map([[chip, 'x']]));
    expect(chip.getAttribute('aria-describedby')).toMatch(/^new a[0-9a-f]{12}_0$/);
  });

  test('change their sentence without changing the attribute, and never move the focus', () => {
    const chip = control();
    chip.focus();
    const descriptions = createDescriptions(document, life.signal);
    descriptions.show(new Map([[chip, 'one']]));
    const before = chip.getAttribute('aria-describedby');
    descriptions.show(new Map([[chip, 'two']]));
    expect([described(chip), chip.getAttribute('aria-describedby')]).toEqual(['two', before]);
    expect(document.activeElement).toBe(chip);
  });

  test('of an earlier copy are swept up, those of the host stay', () => {
    const chip = control('theirs');
    createDescriptions(document, new AbortController().signal).show(new Map([[chip, 'stale']]));
    sweep(document);
    expect(chip.getAttribute('aria-describedby')).toBe('theirs');
    expect(document.querySelectorAll('html > div[hidden]')).toHaveLength(0);
  });
});
