/** Who and where the people of a plan are, as the page names them. */
import type { Instant, Zone } from '../../core/model';
import type { PlanState } from '../../core/planning';
import { formatDay, formatTime, cityIn } from '../../core/time';
import type { Translate } from '../../ui/contract';

export const zoneById = ({ members, viewerZone }: PlanState, id: string): Zone =>
  members.find((one) => one.id === id)?.hours?.zone ?? viewerZone;

/** The name of somebody; their place where names are hidden or not known. */
export function nameById(t: Translate, state: PlanState, id: string): string {
  const member = state.members.find((one) => one.id === id);
  const place = cityIn(zoneById(state, id), t.lang);
  if (state.hideTitles || member === undefined) return place;
  return member.name ?? (member.self ? t('card_you') : place);
}

/** Zones of those whose hours are known, each once, the reader's own first. */
export function zonesOf({ members, viewerZone }: PlanState): Zone[] {
  const zones = new Set(members.flatMap((one) => one.hours?.zone ?? []));
  return [...zones].toSorted((a, b) => Number(b === viewerZone) - Number(a === viewerZone));
}

/** "Wed, 2 Dec, 09:00" on a clock. */
export const whenIn = (t: Translate, zone: Zone, at: Instant): string =>
  t('plan_when', { day: formatDay(zone, at, t.lang), time: formatTime(zone, at, t.lang) });

export const titleOf = (t: Translate, { title, hideTitles }: PlanState): string =>
  hideTitles ? t('card_meeting') : title || t('card_untitled');
