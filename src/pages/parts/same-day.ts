import type { Instant, Zone } from '../../core/model';
import { toLocal } from '../../core/time';

/** Whether two instants lie on one day of a zone: what was shown earlier today may be shown again for a moment, yesterday's may not. */
export const sameDay = (zone: Zone, a: Instant, b: Instant): boolean => toLocal(zone, a).date === toLocal(zone, b).date;
