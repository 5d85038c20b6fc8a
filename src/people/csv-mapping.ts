/** Which column of a table says what: guessed from its heading and its values, and for the person to set right. */
import { fail, ok, type FactOrigin, type Instant, type Relation } from '../core/model';
import { addressIn, Gathering, plain } from './collect';
import type { ReadOutcome } from './contract';
import { countryCode } from './places/country-words';
import type { CsvTable } from './csv';
import { readHours } from './hours/read-hours';
import { meaningOfZone } from './places/read-zone';

export const CSV_FIELDS = [
  'ignore',
  'email',
  'name',
  'first-name',
  'last-name',
  'zone',
  'city',
  'region',
  'country',
  'hours',
  'relation',
  'manager',
  'updated',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

export interface CsvMapping {
  /** What each column says, in their order. */
  readonly fields: readonly CsvField[];
  /** The first row names the columns. */
  readonly heading: boolean;
}

/** Headings by what they say, folded; the first that fits wins. A star stands for any ending. */
const HEADINGS: readonly (readonly [CsvField, string])[] = [
  ['manager', 'manager,manager email,manager e mail,reports to,supervisor,vorgesetzter,responsable,jefe,gestor,上司'],
  ['ignore', 'e mail * type,e mail * label,phone*,mobile*,website*,url,linkedin*,notes,middle name,additional name'],
  ['email', 'e mail 1 value,email,e mail,email address,e mail address,mail,work email,contact email,adresse e mail,courriel'],
  ['email', 'correo,correo electronico,e mail adresse,endereco de e mail,メール,メールアドレス,primary email,user email'],
  ['zone', 'time zone,timezone,tz,zone,zeitzone,fuseau horaire,zona horaria,huso horario,fuso horario,タイムゾーン'],
  ['name', 'name,full name,display name,real name,contact name,anzeigename,nom complet,nombre completo,nome completo,氏名,名前'],
  ['first-name', 'first name,given name,forename,vorname,prenom,nombre,primeiro nome,名'],
  ['last-name', 'last name,family name,surname,nachname,nom,nom de famille,apellido,apellidos,sobrenome,apelido,姓'],
  ['city', 'city,location,office,town,address 1 city,stadt,ort,standort,ville,ciudad,cidade,localidad,都市,場所,勤務地'],
  [
    'region',
    'state,province,region,county,bundesland,etat,departement,estado,provincia,provincia estado,address 1 region,都道府県',
  ],
  ['country', 'country,country code,address 1 country,land,pays,pais,国'],
  ['hours', 'hours,working hours,work hours,arbeitszeit,arbeitszeiten,horaires,horario,horario laboral,勤務時間'],
  [
    'hours',
    'working time,office hours,work schedule,shift hours,horaires de travail,horario de trabajo,horario de trabalho,burozeiten',
  ],
  ['updated', 'updated,updated at,last updated,modified,last modified,geandert,modifie,actualizado,atualizado,更新日'],
  ['relation', 'relation,relationship,role to me,beziehung,relation avec moi,relacion,relacao,関係'],
];

const heading = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function fieldOfHeading(text: string): CsvField | null {
  const word = heading(text);
  for (const [field, names] of HEADINGS) {
    for (const name of names.split(',')) {
      const known = heading(name.replace(/\*$/u, ''));
      const fits = name.endsWith('*') ? word.startsWith(known) : word === known;
      if (fits || (name.includes(' * ') && /^e mail \d+ (?:type|label)$/u.test(word))) return field;
    }
  }
  return null;
}

/** A mark that only times have. Bare figures with a dash are desks, telephones, dates and sizes too. */
const CLOCK_MARK = /\d:\d|\d\s?(?:[ap]m\b|h|uhr|時)/iu;

/** Whether a value is what a field holds. */
function holds(field: CsvField, value: string): boolean {
  if (field === 'email' || field === 'manager') return addressIn(value) !== null;
  if (field === 'zone') return meaningOfZone(value).is !== 'nothing';
  return field === 'hours' ? readHours(value) !== null : value !== '';
}

/** What the values of a column without a known heading look like: most of its rows say so, and more than one. */
function fieldOfValues(values: readonly string[]): CsvField | null {
  const filled = values.filter((value) => value !== '');
  const most = (fits: (value: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(fits).length > filled.length * 0.6;
  if (most((value) => addressIn(value) !== null)) return 'email';
  if (filled.length < 2 || filled.length * 2 < values.length) return null;
  if (most((value) => /^[A-Za-z]+\/\w/u.test(value) && meaningOfZone(value).is === 'zone')) return 'zone';
  return most((value) => CLOCK_MARK.test(value) && readHours(value) !== null) ? 'hours' : null;
}

/** Rows that are looked at to tell what columns say. */
const SAMPLE = 40;

/** The likeliest reading of a table. Where several columns claim a field, the one that holds the most of it has it. */
export function guessMapping({ rows }: Pick<CsvTable, 'rows'>): CsvMapping {
  const [first = []] = rows;
  const named = first.map(fieldOfHeading);
  const headed = named.some((field) => field !== null) && first.every((value) => addressIn(value) === null);
  const sample = rows.slice(headed ? 1 : 0, SAMPLE);
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length));
  const claims = Array.from({ length: width }, (_, column) => {
    const values = sample.map((row) => row[column] ?? '');
    const byHeading = headed ? (named[column] ?? null) : null;
    const field = byHeading ?? fieldOfValues(values) ?? 'ignore';
    return { field, byHeading: byHeading !== null, held: values.filter((value) => holds(field, value)).length };
  });
  const fields = claims.map((claim, column): CsvField => {
    const better = claims.some(
      (other, at) =>
        other.field === claim.field &&
        (other.held > claim.held || (other.held === claim.held && (at < column || (other.byHeading && !claim.byHeading)))) &&
        at !== column,
    );
    return claim.field !== 'ignore' && better ? 'ignore' : claim.field;
  });
  return { fields, heading: headed };
}

/** A table without the lines above its heading (`Staff list 2026`): those before the first that names several columns. */
export function withoutTitle(table: CsvTable): CsvTable {
  const at = table.rows.slice(0, 10).findIndex((row) => row.filter((value) => fieldOfHeading(value) !== null).length > 1);
  const titles = table.rows.slice(0, Math.max(0, at));
  const lone = titles.every((row) => row.filter((value) => value !== '').length < 2);
  return lone && at > 0 ? { ...table, rows: table.rows.slice(at) } : table;
}

/** Headings of Google Contacts' own export, in its present form and the one before. */
export function originOfTable({ rows }: Pick<CsvTable, 'rows'>): FactOrigin {
  const words = (rows[0] ?? []).map(heading);
  return words.includes('e mail 1 value') && (words.includes('first name') || words.includes('given name'))
    ? 'google-contacts'
    : 'csv';
}

const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  ['report', /^(?:report|direct report|reports to me|mitarbeiter|collaborateur|subordinado|部下)$/iu],
  ['manager', /^(?:manager|boss|my manager|vorgesetzter?|chef|jefe|gestor|上司)$/iu],
  ['client', /^(?:client|customer|kunde|kundin|cliente|顧客|クライアント)$/iu],
  ['peer', /^(?:peer|colleague|kolleg(?:e|in)|collegue|collègue|colega|compañero|同僚)$/iu],
];

/** An ISO date or time; any other is read by nobody alike. */
function instantOf(text: string | null): Instant | null {
  const at = text !== null && /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/**
 * The people of a table read by a mapping. Problems: `people-no-address-column`, `people-empty`.
 */
export function readTable(table: CsvTable, mapping: CsvMapping, origin: FactOrigin = originOfTable(table)): ReadOutcome {
  const column = (field: CsvField): number => mapping.fields.indexOf(field);
  if (column('email') < 0) return fail('people-no-address-column');
  const gathering = new Gathering();
  const rows = table.rows.slice(mapping.heading ? 1 : 0);
  const counted = rows.some((row) => /^\d{1,3}(?:[.,]\d+)?$/u.test(row[column('hours')] ?? ''));
  for (const row of rows) {
    // Google puts several values of one kind into one cell.
    const raw = (field: CsvField): string => row[column(field)]?.split(' ::: ', 1)[0] ?? '';
    const cell = (field: CsvField): string | null => plain(raw(field));
    // Its lines are kept: each may be a rule of its own.
    const hoursText = raw('hours');
    // A column that also has bare figures says how many hours, and `15-20` there is no time.
    const hours = counted && !CLOCK_MARK.test(hoursText) ? null : readHours(hoursText);
    if (hoursText !== '' && hours === null) gathering.unreadable += 1;
    const relation = cell('relation') ?? '';
    const more = gathering.add(addressIn(cell('email')), {
      name: cell('name') ?? plain([cell('first-name'), cell('last-name')].filter(Boolean).join(' ')),
      zoneText: cell('zone'),
      city: cell('city'),
      region: cell('region'),
      country: countryCode(cell('country')),
      hours,
      relation: RELATIONS.find(([, words]) => words.test(relation))?.[0] ?? 'unknown',
      manager: addressIn(cell('manager')),
      updated: instantOf(cell('updated')),
    });
    if (!more) break;
  }
  const read = { ...gathering.result(origin) };
  return read.people.length === 0 ? fail('people-empty') : ok({ ...read, cut: read.cut || table.cut });
}
