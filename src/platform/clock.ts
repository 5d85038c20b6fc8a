import type { Instant, Zone } from '../core/model';

/** The present instant: the one place that reads the clock, so that everything else takes it as an argument. */
export const now = (): Instant => Date.now();

/** The zone of the machine, as the platform names it; a first guess until the person confirms it. */
export const machineZone = (): Zone => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
