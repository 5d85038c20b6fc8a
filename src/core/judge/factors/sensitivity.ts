import { anywhere, HEARD } from '../kinds/compiled';
import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

/** Could somebody lose face, rights or money if it were written? */
export const sensitivity: Factor = ({ text, people }) => {
  const found = [];
  if (anywhere(HEARD.sensitive, text)) found.push(finding('sensitivity', WEIGHTS.sensitiveWord, 'sensitive_word'));
  if (people === 2 && text.description.empty) found.push(finding('sensitivity', WEIGHTS.twoAndEmpty, 'two_and_empty'));
  if (anywhere(HEARD.aboutPerson, text)) found.push(finding('sensitivity', WEIGHTS.aboutPerson, 'about_person'));
  if (anywhere(HEARD.irreversible, text)) found.push(finding('sensitivity', WEIGHTS.irreversible, 'irreversible_word'));
  return found;
};
