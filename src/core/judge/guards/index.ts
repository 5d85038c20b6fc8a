/** What is always live: a gate, never a weight. One file each. */
import type { Guard } from './guard';
import { elsewhere } from './elsewhere';
import { hiring } from './hiring';
import { hrSensitive } from './hr-sensitive';
import { lettingGo } from './letting-go';
import { offer } from './offer';
import { oneOnOne } from './one-on-one';
import { privateEvent } from './private-event';
import { protectedSeries } from './protected-series';
import { reviewAndPay } from './review-and-pay';
import { sensitiveAnnouncement } from './sensitive-announcement';
import { workingLife } from './working-life';

export type { Guard, Guarded, GuardExample } from './guard';
export { joinsNames } from './one-on-one';

/** In the order of the reasons a person would give first. */
export const GUARDS: readonly Guard[] = [
  protectedSeries,
  privateEvent,
  reviewAndPay,
  hiring,
  offer,
  lettingGo,
  hrSensitive,
  sensitiveAnnouncement,
  elsewhere,
  workingLife,
  oneOnOne,
];
