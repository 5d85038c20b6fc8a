import { anywhere, HEARD } from '../kinds/compiled';
import { WEIGHTS } from '../weights';
import { type Factor, finding } from './factor';

/** Is it mostly passing information on, or mostly reacting to each other? */
export const interaction: Factor = ({ text, people, minutes, recurring, asyncSaid }) => {
  const interacts = anywhere(HEARD.interacts, text);
  const informs = HEARD.informs.in(text.description) !== null;
  const found = [];
  if (asyncSaid) found.push(finding('interaction', WEIGHTS.asyncSaid, 'async_said'));
  if (people !== null && people >= WEIGHTS.hallPeople)
    found.push(finding('interaction', WEIGHTS.hall, 'people_many', { count: people }));
  else if (people !== null && people >= WEIGHTS.broadcastPeople) {
    found.push(finding('interaction', WEIGHTS.broadcast, 'people_many', { count: people }));
  }
  if (informs && !interacts) found.push(finding('interaction', WEIGHTS.informs, 'agenda_informs'));
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
