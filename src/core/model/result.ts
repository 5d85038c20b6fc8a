/** An expected outcome: a value, or a problem with its reason. Only surprises throw. */
export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

/** Something that was wrong with what came in: a stable code for the message catalogue, and the details it names. */
export interface Problem {
  readonly code: string;
  /** Values for the placeholders of the message `problem_<code>`. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = (code: string, params: Problem['params'] = {}): Result<never> => ({ ok: false, problem: { code, params } });
