import { callKey, callKeysIn } from '../../core/calls/call-number';
import type { EventRow } from '../../store';
import type { World } from '../world';

/** Stored events by the Zoom meeting number that their place or description names. */
export function eventsByNumber(world: World): (number: string) => readonly EventRow[] {
  const found = new Map<string, EventRow[]>();
  for (const events of world.events.values()) {
    for (const event of events) {
      for (const key of callKeysIn(event.location, event.description)) found.set(key, [...(found.get(key) ?? []), event]);
    }
  }
  return (number) => found.get(callKey('zoom', number)) ?? [];
}
