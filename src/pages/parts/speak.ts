import type { Problem, Reason } from '../../core/model';
import type { Translate } from '../../ui/contract';

/** A reason in words; the empty text for one that the catalogue does not know: a code is no sentence. */
export function speakReason(t: Translate, reason: Reason | null): string {
  if (reason === null) return '';
  const key = `reason_${reason.code}`;
  const text = t(key, reason.params);
  return text === key ? '' : text;
}

/** What went wrong, in words; a problem without its own words gets the general ones. `page` is `popup` or `options`. */
export function speakProblem(t: Translate, problem: Problem, page: 'popup' | 'options'): string {
  const key = `problem_${problem.code}`;
  const text = t(key, problem.params);
  if (text !== key) return text;
  return page === 'popup' ? t('popup_error_body') : t('options_error_body');
}
