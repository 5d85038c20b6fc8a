/** Which calls a text of a calendar names: by the links and numbers that the services write into invitations. */
import type { CallService } from '../model/call';

/** Number or code of a call, told apart by its service: `zoom:81234567890`. */
export type CallKey = `${CallService}:${string}`;

export const callKey = (service: CallService, number: string): CallKey => `${service}:${number}`;

/** Texts are written by strangers: no more of one is looked through than an invitation takes. */
const MOST = 8_000;

const LINKS: readonly (readonly [CallService, RegExp])[] = [
  ['zoom', /zoom\.us\/(?:[jsw]|wc\/join|wc)\/(\d{9,11})(?!\d)/giu],
  ['google-meet', /meet\.google\.com\/([a-z]{3}-[a-z]{4}-[a-z]{3})\b/giu],
  ['teams', /teams\.(?:microsoft|live)\.com\/meet\/(\d{10,15})(?!\d)/giu],
];

/** `Meeting ID: 812 3456 7890` in any language: groups of digits after a colon, as Zoom's invitations write them. */
const GROUPED = /[:：]\s?(\d{3})[\s\u00A0](\d{3,4})[\s\u00A0](\d{3,4})(?![\s\u00A0]?\d)/gu;

/** Every call that the texts name, each once. */
export function callKeysIn(...texts: readonly string[]): CallKey[] {
  const keys = new Set<CallKey>();
  for (const whole of texts) {
    const text = whole.slice(0, MOST);
    for (const [service, link] of LINKS)
      for (const [, number = ''] of text.matchAll(link)) keys.add(callKey(service, number.toLowerCase()));
    // Telephone numbers look alike: only beside the service's own name.
    if (/zoom/iu.test(text)) for (const [, a, b, c] of text.matchAll(GROUPED)) keys.add(callKey('zoom', `${a}${b}${c}`));
  }
  return [...keys];
}
