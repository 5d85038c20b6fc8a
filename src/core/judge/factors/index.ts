/** The seed's four factors and the meeting's own shape: one file each. */
import { cohesiveness } from './cohesiveness';
import type { Factor } from './factor';
import { interaction } from './interaction';
import { sensitivity } from './sensitivity';
import { timeZones } from './time-zones';
import { urgency } from './urgency';

export { type Factor, finding, type Weighed } from './factor';
export { cohesiveness, interaction, sensitivity, timeZones, urgency };

export const FACTORS: readonly Factor[] = [urgency, timeZones, sensitivity, cohesiveness, interaction];
