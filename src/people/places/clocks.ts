/** Names of clocks rather than of places: abbreviations, `Pacific Time`, offsets. Hardly one means one zone. */
import type { Zone } from '../../core/model';
import { canonicalZone, offsetAt } from '../../core/time';
import { foldName } from './fold';

/** A clock and the zones that may be meant by it, the likeliest first. */
export interface Clock {
  readonly zones: readonly Zone[];
  /** The name means the first zone's clock and no other. */
  readonly sure: boolean;
  /** Minutes ahead of UTC, for a clock that is named by them. */
  readonly ahead?: number;
}

/** A name, and the zones that it may stand for; a star before the first says that it is sure. */
const NAMES = `
  ist: Asia/Kolkata Europe/Dublin Asia/Jerusalem
  cst: America/Chicago Asia/Shanghai America/Havana America/Winnipeg
  cdt: America/Chicago America/Havana America/Winnipeg
  ct, central time, central standard time, central daylight time: America/Chicago America/Winnipeg America/Mexico_City
  est: America/New_York America/Toronto America/Panama America/Jamaica Australia/Sydney
  edt: America/New_York America/Toronto Australia/Sydney
  et, eastern time, eastern standard time, eastern daylight time: America/New_York America/Toronto America/Panama Australia/Sydney
  mst: America/Denver America/Edmonton America/Phoenix Asia/Kuala_Lumpur
  mdt: America/Denver America/Edmonton
  mt, mountain time, mountain standard time, mountain daylight time: America/Denver America/Edmonton America/Phoenix
  pst: America/Los_Angeles America/Vancouver America/Tijuana Asia/Manila
  pdt: America/Los_Angeles America/Vancouver America/Tijuana
  pt, pacific time, pacific standard time, pacific daylight time: America/Los_Angeles America/Vancouver America/Tijuana
  ast, atlantic time, atlantic standard time: America/Halifax America/Puerto_Rico Asia/Riyadh
  us pacific: *America/Los_Angeles
  us eastern: *America/New_York
  us central: *America/Chicago
  us mountain: *America/Denver
  arizona: *America/Phoenix
  indiana east: *America/Indiana/Indianapolis
  bst: Europe/London Asia/Dhaka
  british summer time: *Europe/London
  gmt, greenwich mean time: Europe/London Africa/Accra Africa/Abidjan
  utc, uct, zulu: UTC Europe/London Africa/Accra Atlantic/Reykjavik
  wet: Europe/Lisbon Atlantic/Canary Africa/Casablanca
  west: Europe/Lisbon Atlantic/Canary
  cet: Europe/Berlin Europe/Paris Europe/Madrid Africa/Algiers
  cest: Europe/Berlin Europe/Paris Europe/Madrid
  central european time, central european summer time: *Europe/Berlin
  mez, mesz: Europe/Berlin Europe/Vienna Europe/Zurich
  eet: Europe/Helsinki Europe/Kyiv Europe/Bucharest Africa/Cairo
  eest: Europe/Helsinki Europe/Kyiv Europe/Bucharest
  eastern european time: Europe/Helsinki Europe/Kyiv Europe/Bucharest Africa/Cairo
  msk: Europe/Moscow Europe/Minsk
  moscow time, moscow standard time: *Europe/Moscow
  india standard time, indian standard time: *Asia/Kolkata
  irish standard time: *Europe/Dublin
  sst: Asia/Singapore Pacific/Pago_Pago
  sgt: Asia/Singapore
  hkt: Asia/Hong_Kong
  jst: Asia/Tokyo
  kst: Asia/Seoul
  wib: Asia/Jakarta
  pht: Asia/Manila
  pkt: Asia/Karachi
  brt: America/Sao_Paulo
  art: America/Argentina/Buenos_Aires
  sast: Africa/Johannesburg
  eat: Africa/Nairobi
  wat: Africa/Lagos
  cat: Africa/Maputo Africa/Harare
  aest: Australia/Sydney Australia/Brisbane
  aedt: Australia/Sydney
  acst: Australia/Adelaide Australia/Darwin
  awst: Australia/Perth
  nzst, nzdt: Pacific/Auckland`;

const zonesOf = (names: string): Zone[] => names.split(' ').flatMap((name) => canonicalZone(name) ?? []);

let clocks: ReadonlyMap<string, Clock> | null = null;

function table(): ReadonlyMap<string, Clock> {
  const rows = NAMES.trim()
    .split('\n')
    .map((row) => row.trim().split(': ') as [string, string]);
  return new Map(
    rows.flatMap(([names, zones]) => {
      const clock = { zones: zonesOf(zones.replace('*', '')), sure: zones.startsWith('*') };
      return names.split(', ').map((name) => [name, clock] as const);
    }),
  );
}

/** Large cities by their clock: what is offered for an offset. */
const OFFERED = `
  Pacific/Honolulu America/Anchorage America/Los_Angeles America/Vancouver America/Denver America/Edmonton America/Phoenix
  America/Chicago America/Winnipeg America/Mexico_City America/New_York America/Toronto America/Bogota America/Lima America/Halifax
  America/Santiago America/Sao_Paulo America/Argentina/Buenos_Aires Atlantic/Azores Europe/London Europe/Lisbon Africa/Accra
  Europe/Berlin Europe/Paris Europe/Madrid Africa/Lagos Europe/Athens Europe/Helsinki Europe/Kyiv Africa/Johannesburg Africa/Cairo
  Asia/Jerusalem Europe/Moscow Europe/Istanbul Africa/Nairobi Asia/Riyadh Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi
  Asia/Tashkent Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Jakarta Asia/Ho_Chi_Minh Asia/Singapore
  Asia/Shanghai Asia/Manila Australia/Perth Asia/Tokyo Asia/Seoul Australia/Adelaide Australia/Brisbane Australia/Sydney
  Pacific/Auckland`;

/** Winter and summer of a year; which year makes no difference to what is offered. */
const SEASONS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

/** Minutes ahead of UTC in January and in July. */
export const offsetsOf = (zone: Zone): readonly number[] => SEASONS.map((day) => offsetAt(zone, day));

/** The offset without summer time. */
const standardOf = (zone: Zone): number => Math.min(...offsetsOf(zone));

/** Whether a zone can be meant by the name of a clock that stands beside it: Manila is not on Pacific Time. */
export const isOnClock = (zone: Zone, { zones, ahead }: Clock): boolean =>
  ahead === undefined ? zones.some((other) => standardOf(other) === standardOf(zone)) : offsetsOf(zone).includes(ahead);

const OFFSET = /^(?:utc|gmt)? ?([+\-\u2010-\u2015\u2212]) ?(\d{1,2})(?::?([0-5]\d))?$/u;
const PLAIN = /^(\d{1,2}):([0-5]\d)$/u;

/** `UTC+5:30`, `-0500`: any of the zones that show it in winter or in summer. */
function clockAt(text: string): Clock | null {
  const plain = PLAIN.exec(text);
  const [, sign = '+', hours = plain?.[1], minutes = plain?.[2] ?? '0'] = OFFSET.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 14) return null;
  const size = Number(hours) * 60 + Number(minutes);
  const ahead = sign === '+' ? size : -size;
  return {
    zones: zonesOf(OFFERED.trim().replaceAll(/\s+/gu, ' ')).filter((zone) => offsetsOf(zone).includes(ahead)),
    sure: false,
    ahead,
  };
}

/** The clock of a name or an offset; null for anything else. */
export function clockNamed(text: string): Clock | null {
  clocks ??= table();
  return clocks.get(foldName(text)) ?? clockAt(text.trim().toLowerCase());
}
