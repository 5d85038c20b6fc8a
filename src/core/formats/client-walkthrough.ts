import type { Format } from './format';
import { bestFit, isKind, says, withClient } from './fit';

/** A recorded walk through a deliverable for people outside, with the time to watch it stated up front. */
export const clientWalkthrough: Format = {
  id: 'client-walkthrough',
  icon: 'client-walkthrough',
  needs: 'format_client_walkthrough_needs',
  produces: 'format_client_walkthrough_produces',
  due: 'recorded',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'client-presentation'), 94, 'for_client'],
      [says(facts, 'client') && says(facts, 'broadcast'), 91, 'for_client'],
      [
        withClient(facts) && isKind(facts, 'metrics-review', 'demo', 'announcement', 'status-update', 'work-review'),
        88,
        'for_client',
      ],
    ]),
  examples: {
    yes: [
      { kind: 'client-presentation', externals: 3, people: 6 },
      { kind: 'metrics-review', externals: 2 },
    ],
    no: [
      { kind: 'metrics-review', externals: 0 },
      { kind: 'stand-up', externals: 0 },
    ],
  },
};
