import type { Format } from './format';
import { acrossClocks, bestFit, isKind, says } from './fit';

/** A written baton from one region to the next: owner, done, next step, blockers, due in both clocks. */
export const zoneRelay: Format = {
  id: 'zone-relay',
  icon: 'zone-relay',
  needs: 'format_zone_relay_needs',
  produces: 'format_zone_relay_produces',
  due: 'never',
  atMeetingLink: false,
  suits: (facts) =>
    bestFit([
      [isKind(facts, 'hand-off') && acrossClocks(facts), 98, 'clocks_apart', { hours: Math.round(facts.clockSpread ?? 0) }],
      [isKind(facts, 'hand-off') || says(facts, 'hand-off'), 92, 'hand_off'],
      [
        isKind(facts, 'status-update') && acrossClocks(facts) && facts.recurring,
        68,
        'clocks_apart',
        { hours: Math.round(facts.clockSpread ?? 0) },
      ],
    ]),
  examples: {
    yes: [{ kind: 'hand-off' }, { kind: 'hand-off', clockSpread: 9, recurring: true }],
    no: [
      { kind: 'status-update', recurring: true, clockSpread: 2 },
      { kind: 'quick-question', people: 2 },
    ],
  },
};
