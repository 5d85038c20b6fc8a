import type { Reason } from '../core/model';

/** A reason as a sentence: message `reason_<code>` with its parameters. */
export const say = (t: (key: string, params?: Reason['params']) => string, reason: Reason): string =>
  t(`reason_${reason.code}`, reason.params);
