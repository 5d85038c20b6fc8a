/** `plan FILE.json`: slots, a rotation or a relay for people with their hours. See docs/cli.md. */
import type { Instant, LocalDate, Minutes, Reason } from '../core/model';
import {
  type Leg,
  planRelay,
  planRotation,
  type RotationDate,
  type Slot,
  type SlotPlan,
  type SlotRequest,
  findSlots,
} from '../core/planning';
import { oneFile, readArguments } from './arguments';
import { type PlanInput, readPlanFile } from './plan-file';
import { translate } from './translate';

/**
 * Runs the command.
 * @returns the exit code, 0, also when there is no slot: then the answer says why and what to do instead
 * @throws Complaint for bad input, with file and field
 */
export async function run(args: string[]): Promise<number> {
  const { files } = readArguments(args, [], []);
  const input = await readPlanFile(oneFile(files, 'plan FILE.json'));
  const made = { slot: slotPlan, rotation: rotationPlan, relay: relayPlan }[input.mode](input);
  process.stdout.write(`${JSON.stringify({ mode: input.mode, ...made }, null, 2)}\n`);
  return 0;
}

const requestOf = ({ people, minutes, from, to, most }: PlanInput): SlotRequest => ({ people, minutes, from, to, most });
const slotRequestOf = (input: PlanInput): SlotRequest =>
  input.insteadOf === undefined ? requestOf(input) : { ...requestOf(input), insteadOf: input.insteadOf };
const unknownOf = ({ people }: PlanInput): string[] => people.filter((one) => one.hours === null).map((one) => one.id);

function slotPlan(input: PlanInput): object {
  const plan = findSlots(slotRequestOf(input));
  return { slots: plan.slots.map(slotJson), none: noneJson(plan.none), unknown: plan.unknown };
}

function rotationPlan(input: PlanInput): object {
  const made = planRotation({ ...requestOf(input), zone: input.zone, every: input.every });
  if (made.rotation === null)
    return { offer: false, slots: [], dates: [], none: noneJson(made.plan.none), unknown: made.plan.unknown };
  const { offer, reason, hold, fixed, slots, dates } = made.rotation;
  return {
    offer,
    reason: reasonJson(reason),
    hold,
    fixed: slotJson(fixed),
    slots: slots.map(slotJson),
    dates: dates.map(dateJson),
    none: null,
    unknown: unknownOf(input),
  };
}

function relayPlan(input: PlanInput): object {
  const runners = input.people.flatMap((one) => (one.hours === null ? [] : [{ id: one.id, hours: one.hours }]));
  const made = planRelay(runners, input.from, input.to);
  const unknown = unknownOf(input);
  if (made.relay === null) return { order: [], legs: [], none: { why: made.why }, unknown };
  const { order, roundWait, board, weekDates, legs } = made.relay;
  return { order, roundWait, board, weekDates, legs: legs.map(legJson), none: null, unknown };
}

const iso = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');
const local = (date: LocalDate | null, minutes: Minutes | null): string | null => {
  if (date === null || minutes === null) return null;
  return `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
/** Burdens are sums of tenths: what lies behind the sixth place is the machine's. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

const reasonJson = ({ code, params }: Reason): object => ({ code, text: translate(`reason_${code}`, params) });

function slotJson({ start, end, worst, total, affected, people, reasons }: Slot): object {
  return {
    start: iso(start),
    end: iso(end),
    worst: rounded(worst),
    total: rounded(total),
    affected,
    people: people.map((one) => ({
      id: one.id,
      local: local(one.date, one.minutes),
      class: one.class,
      cost: rounded(one.cost),
    })),
    reasons: reasons.map(reasonJson),
  };
}

const dateJson = ({ slot, turn, check, clockChanged }: RotationDate): object => ({
  turn,
  check,
  clockChanged,
  ...slotJson(slot),
});

const noneJson = (none: SlotPlan['none']): object | null =>
  none === null
    ? null
    : { why: none.why, text: translate(`reason_${none.reason.code}`, none.reason.params), instead: none.instead };

function legJson(leg: Leg): object {
  return {
    ...leg,
    due: iso(leg.due),
    dueLocal: leg.dueLocal.map((one) => ({ id: one.id, local: local(one.date, one.minutes) })),
    pickedUp: iso(leg.pickedUp),
  };
}
