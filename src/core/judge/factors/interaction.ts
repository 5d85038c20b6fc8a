import { hitsIn } from '../../languages';
import { anywhere, HEARD } from '../kinds/compiled';
import type { MeetingText, Text } from '../text';
import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

/** The terms of a list in a text, each once. */
const termsOf = (list: number, text: Text): string[] => hitsIn(text).flatMap((hit) => (hit.list === list ? [hit.term] : []));

/** Words of reacting to each other that nothing denies: "no discussion" holds one of them. */
function interacting(text: Text): number {
  const denied = termsOf(HEARD.denied, text).map((term) => ` ${term} `);
  return termsOf(HEARD.interacts, text).filter((term) => !denied.some((words) => words.includes(text.wide ? term : ` ${term}`)))
    .length;
}

/**
 * Which of the two the text speaks of more. A long description holds words of both; then the other side must be heard at least twice
 * as often to be set aside.
 */
function heard({ title, description }: MeetingText): { readonly informs: boolean; readonly interacts: boolean } {
  const inTitle = interacting(title) > 0;
  const talking = interacting(description) + (inTitle ? 1 : 0);
  const telling = termsOf(HEARD.informs, description).length;
  if (talking > 0 && (inTitle || telling < 2 * talking)) return { informs: false, interacts: true };
  return { informs: telling > 0 && talking === 0, interacts: false };
}

/** Is it mostly passing information on, or mostly reacting to each other? */
export const interaction: Factor = ({ text, people, minutes, recurring, asyncSaid }) => {
  const { informs, interacts } = heard(text);
  const found = [];
  if (asyncSaid) found.push(finding('interaction', WEIGHTS.asyncSaid, 'async_said'));
  if (people !== null && people >= WEIGHTS.hallPeople)
    found.push(finding('interaction', WEIGHTS.hall, 'people_many', { count: people }));
  else if (people !== null && people >= WEIGHTS.broadcastPeople) {
    found.push(finding('interaction', WEIGHTS.broadcast, 'people_many', { count: people }));
  }
  if (informs) found.push(finding('interaction', WEIGHTS.informs, 'agenda_informs'));
  if (interacts) found.push(finding('interaction', WEIGHTS.interacts, 'agenda_interacts'));
  if (anywhere(HEARD.walksThrough, text)) found.push(finding('interaction', WEIGHTS.walksThrough, 'agenda_walks_through'));
  if (minutes > 0 && minutes <= WEIGHTS.shortMinutes && !interacts)
    found.push(finding('interaction', WEIGHTS.short, 'short', { minutes }));
  if (minutes >= WEIGHTS.longMinutes && people !== null && people <= WEIGHTS.longMost) {
    found.push(finding('interaction', WEIGHTS.long, 'long', { minutes }));
  }
  if (recurring && people !== null && people >= WEIGHTS.teamPeople && text.description.empty) {
    found.push(finding('interaction', WEIGHTS.silentSeries, 'silent_series'));
  }
  return found;
};
