/** Gives the extension what a person would have given it: their own hours, their people, a calendar file. */
import type { Person } from '../../../src/core/model';
import { STANDARD_WEEK } from '../../../src/core/model';
import type { Kind, Requests } from '../../../src/messages/messages';

/** Evaluates an expression in one of the extension's own pages and gives its value. */
export type Evaluate = <T>(expression: string) => Promise<T>;

/** Sends a message as the extension's own page does, and gives the answer's value. @throws with the problem when it is refused */
export async function tell<K extends Kind, T = unknown>(evaluate: Evaluate, kind: K, fields: Requests[K]): Promise<T> {
  const message = JSON.stringify({ v: 1, kind, ...fields });
  const reply = await evaluate<{ ok: boolean; value?: T; problem?: unknown }>(
    `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${message})`,
  );
  if (!reply.ok) throw new Error(`${kind} was refused: ${JSON.stringify(reply.problem)}`);
  return reply.value as T;
}

export interface Household {
  readonly email: string;
  readonly zone: string;
  readonly people: readonly Person[];
}

/** Own address, zone, standard hours, and the people with theirs. Marks are wanted whatever the hour at which a test runs. */
export async function tellPeople(evaluate: Evaluate, { email, zone, people }: Household): Promise<void> {
  const patch = { emails: [email], zone, hours: STANDARD_WEEK, hoursConfirmed: true, quietOutside: false };
  await tell(evaluate, 'settings/save', { patch });
  const messages = JSON.stringify(people.map((person) => ({ v: 1, kind: 'person/save', person })));
  const replies = await evaluate<{ ok: boolean }[]>(
    `Promise.all(${messages}.map((one) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(one)))`,
  );
  const refused = replies.find(({ ok }) => !ok);
  if (refused) throw new Error(`person/save was refused: ${JSON.stringify(refused)}`);
}

/** The little of a page that taking a file in needs; both browsers' pages have it. */
export interface FilePage {
  evaluate: Evaluate;
  /** `seconds`: how long at most, when it is more than usual. */
  until(expression: string, seconds?: number): Promise<void>;
  setFiles(selector: string, files: readonly string[]): Promise<void>;
}

const OUTCOMES = `[...document.querySelectorAll('#calendars .feeds:not(.connected) li p[role=status]')]`;

/** Gives a file to the options page, waits until its row says what came of it, and gives that line. */
export async function takeIn(options: FilePage, file: string, seconds?: number): Promise<string> {
  await options.until(`document.querySelector('#calendars input[type=file]')`);
  const before = await options.evaluate<number>(`${OUTCOMES}.length`);
  await options.setFiles('#calendars input[type=file]', [file]);
  await options.until(`${OUTCOMES}.length > ${before}`, seconds);
  return options.evaluate<string>(`${OUTCOMES}.at(-1).innerText`);
}
