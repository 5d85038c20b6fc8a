/** Slots, rotation, relay and the ledger of burdens: the only way into this folder. */
export { burdenOf } from './burden';
export { daylightStarts } from './daylight';
export { type BurdenEntry, carriedBurden, type Ledger, type LedgerMeeting, ledgerOf } from './ledger';
export { type Leg, type NoRelay, planRelay, type Relay, type Runner } from './relay';
export type { AheadNote, LedgerWords, PlanCard, PlanCardSlot, PlanOffer, PlanState } from './plan-card';
export { changesOf, type MeetingPlan, type PlanGroup, type PlanInput, planMeeting, type PlanMember } from './meeting-plan';
export { memberHours } from './member-hours';
export { NOTE_FIELDS, relayCalendar, relayMarkdown, type RelayNames, relayText } from './relay-export';
export { relayWords } from './relay-words';
export { planRotation, type Rotation, type RotationDate, type RotationRequest } from './rotation';
export type { Alternative, NoSlot, Planned, Slot, SlotPerson, SlotPlan, SlotRequest } from './slot-types';
export { findSlots } from './slots';
export { type StripPiece, stripOf } from './strip';
export { zoneClusters } from './zone-clusters';
