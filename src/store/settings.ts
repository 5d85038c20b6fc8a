import { WEEKDAYS, type Instant, type Settings, type WorkInterval, type WorkWeek, type Zone } from '../core/model';

const OFFICE: readonly WorkInterval[] = [{ start: 540, end: 1020 }];

/** 09:00-17:00 from Monday to Friday: assumed until the person confirms or changes it (guides: judging, section 7). */
export const ASSUMED_WEEK: WorkWeek = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: [], sun: [] };

/** What holds before the person has said anything. */
export function defaultSettings(zone: Zone, installed: Instant): Settings {
  return {
    emails: [],
    zone,
    hours: ASSUMED_WEEK,
    hoursConfirmed: false,
    grace: 15,
    pausedUntil: null,
    badges: { hours: true, async: true },
    hideTitles: false,
    formality: 'formal',
    installed,
  };
}

type Check<T> = (value: unknown) => value is T;

const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
const isMoment: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isGrace: Check<number> = (value): value is number => isMoment(value) && value <= 60;
const isAddresses: Check<string[]> = (value): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.includes('@'));

const isZone: Check<Zone> = (value): value is Zone => {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const isInterval: Check<WorkInterval> = (value): value is WorkInterval => {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<WorkInterval>;
  return isMoment(start) && isMoment(end) && start < 1440 && end > start && end <= 2880;
};

const isWeek: Check<WorkWeek> = (value): value is WorkWeek =>
  typeof value === 'object' &&
  value !== null &&
  WEEKDAYS.every((day) => {
    const intervals = (value as Partial<Record<string, unknown>>)[day];
    return Array.isArray(intervals) && intervals.every(isInterval);
  });

const isBadges: Check<Settings['badges']> = (value): value is Settings['badges'] =>
  typeof value === 'object' &&
  value !== null &&
  'hours' in value &&
  'async' in value &&
  isFlag(value.hours) &&
  isFlag(value.async);

const CHECKS: { readonly [F in keyof Settings]: Check<Settings[F]> } = {
  emails: isAddresses,
  zone: isZone,
  hours: isWeek,
  hoursConfirmed: isFlag,
  grace: isGrace,
  pausedUntil: (value): value is Instant | null => value === null || isMoment(value),
  badges: isBadges,
  hideTitles: isFlag,
  formality: (value): value is Settings['formality'] => value === 'formal' || value === 'informal',
  installed: isMoment,
};

/**
 * Takes from a stored object every field that is sound and the default for every other: one wrong field (an interrupted write, a
 * downgrade, a zone the platform has dropped) must not cost the person the rest. Hours or zone that had to be replaced count as not
 * confirmed.
 */
export function repairSettings(stored: unknown, defaults: Settings): { settings: Settings; repaired: (keyof Settings)[] } {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Settings, unknown>>;
  const settings: Record<string, unknown> = {};
  const repaired: (keyof Settings)[] = [];
  for (const field of Object.keys(CHECKS) as (keyof Settings)[]) {
    const sound = CHECKS[field](found[field]);
    settings[field] = sound ? found[field] : defaults[field];
    if (!sound) repaired.push(field);
  }
  if (repaired.includes('hours') || repaired.includes('zone')) settings.hoursConfirmed = false;
  return { settings: settings as unknown as Settings, repaired };
}
