/** Doors that answer from a table, for tests of our pages. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { ComponentChild } from 'preact';
import { fail, ok } from '../../core/model';
import type { Ask, Kind, Push } from '../../messages/messages';
import { makeTranslate } from '../../platform/i18n';
import type { Translate } from '../../ui/contract';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { NOW } from './samples.fixture';

/** The real catalogue: a key that is not in it shows in the test. */
export function translateFor(lang: 'en' | 'de', tag: string = lang): Translate {
  const messages: Readonly<Record<string, { readonly message: string }>> = { en, de }[lang];
  return makeTranslate((key) => messages[key]?.message ?? '', tag);
}

export interface Asked {
  readonly kind: Kind;
  readonly fields: unknown;
}

type Answer = unknown;

/** A background that answers from `answers` (a value, or a function of the fields) and remembers what it was asked. */
export function fakeAsk(answers: Partial<Record<Kind, Answer>>): { ask: Ask; asked: Asked[] } {
  const asked: Asked[] = [];
  const ask = ((kind: Kind, fields: unknown) => {
    asked.push({ kind, fields });
    if (!(kind in answers)) return Promise.resolve(fail('no-answer'));
    const answer = answers[kind];
    const value: unknown = typeof answer === 'function' ? (answer as (fields: unknown) => unknown)(fields) : answer;
    return Promise.resolve(value instanceof Refusal ? fail(value.code) : ok(value));
  }) as unknown as Ask;
  return { ask, asked };
}

/** An answer that says no. */
export class Refusal {
  constructor(readonly code: string) {}
}

export interface Pushes {
  readonly onPush: (handler: (push: Push) => void, signal: AbortSignal) => void;
  readonly push: () => void;
}

export function fakePushes(): Pushes {
  const handlers = new Set<(push: Push) => void>();
  return {
    onPush: (handler, signal) => {
      handlers.add(handler);
      signal.addEventListener('abort', () => handlers.delete(handler));
    },
    push: () => {
      for (const handler of handlers) handler({ v: 1, kind: 'push/refresh' });
    },
  };
}

export const now = (): number => NOW;

/** Draws into a fresh body and lets every promise that is under way come to its end. */
export async function draw(tree: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  await settle(() => render(tree, root));
  return root;
}

/** Does something and lets its consequences come to an end. */
export async function settle(what: () => void): Promise<void> {
  await act(what);
  // Each round draws what the last one's answers changed, and lets the effects of that drawing ask anew.
  for (let round = 0; round < 8; round += 1) {
    await act(async () => {
      for (let i = 0; i < 10; i += 1) await Promise.resolve();
    });
  }
}

/** The control whose accessible name (label or text) begins with a text. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, a, input')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()).startsWith(name));
  if (!found) throw new Error(`no control "${name}" among: ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  return found;
}

export const press = (root: ParentNode, name: string): Promise<void> => settle(() => control(root, name).click());

/** Types into a field as a person does. */
export function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error('no such field');
  return settle(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
