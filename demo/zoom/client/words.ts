/** Dates and times as the portal writes them in a language: the account's clock and order follow it. */

export const lang = (): string => document.documentElement.lang;
const is12Hours = (): boolean => lang().startsWith('en') && new URLSearchParams(location.search).get('clock') !== '24';

/** `10/07/2026` in English, and whatever the language writes elsewhere; `?order=dmy` writes the day first. */
export function formDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const order = new URLSearchParams(location.search).get('order');
  if (order === 'dmy') return `${day}/${month}/${year}`;
  if (lang().startsWith('en')) return `${month}/${day}/${year}`;
  return new Intl.DateTimeFormat(lang(), { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
}

export const pad = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes, and the half of the day where the clock has twelve hours. */
export function clockOf(minutes: number): { time: string; half: string | null } {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (!is12Hours()) return { time: `${pad(hour)}:${pad(minute)}`, half: null };
  return { time: `${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)}`, half: hour < 12 ? 'AM' : 'PM' };
}

export function rangeOf(start: number, end: number): string {
  const one = (minutes: number): string => {
    const { time, half } = clockOf(minutes);
    return half === null ? time : `${time} ${half}`;
  };
  return `${one(start)} - ${one(end)}`;
}

/** Local date and minutes of an instant in a zone. */
export function wallIn(zone: string, at: number): { date: string; minutes: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, minutes: Number(of('hour')) * 60 + Number(of('minute')) };
}

/** The heading over a day's meetings. */
export function headingOf(date: string, today: string): string {
  if (date === today) {
    const word = new Intl.RelativeTimeFormat(lang(), { numeric: 'auto' }).format(0, 'day');
    return word.charAt(0).toLocaleUpperCase(lang()) + word.slice(1);
  }
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const options = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC', ...year } as const;
  return new Intl.DateTimeFormat(lang().startsWith('en') ? 'en-US' : lang(), options).format(new Date(`${date}T00:00Z`));
}

export const grouped = (number: string): string => `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
