/** One sound message of each kind of this area; the address is invented. */
import type { FeedRequests } from './feeds';

const feedId = '7c1d0000-0000-4000-8000-000000000000';
const calendarId = `${feedId}:ana@heron.example`;

export const FEED_SAMPLES: FeedRequests = {
  'feeds/state': {},
  'feeds/connect': { address: 'https://feeds.heron.example/private-0123/basic.ics' },
  'feeds/google': {},
  'feeds/read': { feedId },
  'feeds/stop': { feedId },
  'feeds/keep': { feedId, mine: [calendarId] },
  'feeds/remove': { feedId },
  'feeds/restore': { feedId },
  'calendar/mine': { calendarId, mine: false },
  'calendar/restore': { calendarId },
};
