/** Which column of a table says what: guessed from its heading and its values, and for the person to set right. */
import { fail, ok, type FactOrigin, type Relation } from '../core/model';
import { addressIn, Gathering, plain } from './collect';
import type { ReadOutcome } from './contract';
import { countryCode } from './country-words';
import type { CsvTable } from './csv';
import { readHours } from './hours-words';
import { meaningOfZone } from './zone-words';

export const CSV_FIELDS = [
  'ignore',
  'email',
  'name',
  'first-name',
  'last-name',
  'zone',
  'city',
  'country',
  'hours',
  'relation',
  'manager',
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
  ['country', 'country,country code,address 1 country,land,pays,pais,国'],
  ['hours', 'hours,working hours,work hours,arbeitszeit,arbeitszeiten,horaires,horario,horario laboral,勤務時間'],
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

/** What the values of a column look like. */
function fieldOfValues(values: readonly string[]): CsvField | null {
  const filled = values.filter((value) => value !== '');
  const most = (fits: (value: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(fits).length > filled.length * 0.6;
  if (most((value) => addressIn(value) !== null)) return 'email';
  if (most((value) => /^[A-Za-z]+\/\w/u.test(value) && meaningOfZone(value).is === 'zone')) return 'zone';
  return most((value) => readHours(value) !== null) ? 'hours' : null;
}

/** Each of these is said by one column; the first that claims it has it. */
const ONCE = new Set<CsvField>(CSV_FIELDS.filter((field) => field !== 'ignore'));

/** The likeliest reading of a table. */
export function guessMapping({ rows }: Pick<CsvTable, 'rows'>): CsvMapping {
  const [first = []] = rows;
  const named = first.map(fieldOfHeading);
  const headed = named.some((field) => field !== null) && first.every((value) => addressIn(value) === null);
  const sample = rows.slice(headed ? 1 : 0, 40);
  const width = Math.max(0, ...rows.slice(0, 40).map((row) => row.length));
  const taken = new Set<CsvField>();
  const fields = Array.from({ length: width }, (_, column): CsvField => {
    const byHeading = headed ? (named[column] ?? null) : null;
    const field = byHeading ?? fieldOfValues(sample.map((row) => row[column] ?? '')) ?? 'ignore';
    if (taken.has(field)) return 'ignore';
    if (ONCE.has(field)) taken.add(field);
    return field;
  });
  return { fields, heading: headed };
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

/**
 * The people of a table read by a mapping. Problems: `people-no-address-column`, `people-empty`.
 */
export function readTable(table: CsvTable, mapping: CsvMapping, origin: FactOrigin = originOfTable(table)): ReadOutcome {
  const column = (field: CsvField): number => mapping.fields.indexOf(field);
  if (column('email') < 0) return fail('people-no-address-column');
  const gathering = new Gathering();
  for (const row of table.rows.slice(mapping.heading ? 1 : 0)) {
    // Google puts several values of one kind into one cell.
    const cell = (field: CsvField): string | null => plain(row[column(field)]?.split(' ::: ', 1)[0]);
    const hoursText = cell('hours');
    const hours = hoursText === null ? null : readHours(hoursText);
    if (hoursText !== null && hours === null) gathering.unreadable += 1;
    const relation = cell('relation') ?? '';
    const more = gathering.add(addressIn(cell('email')), {
      name: cell('name') ?? plain([cell('first-name'), cell('last-name')].filter(Boolean).join(' ')),
      zoneText: cell('zone'),
      city: cell('city'),
      country: countryCode(cell('country')),
      hours,
      relation: RELATIONS.find(([, words]) => words.test(relation))?.[0] ?? 'unknown',
      manager: addressIn(cell('manager')),
    });
    if (!more) break;
  }
  const read = { ...gathering.result(origin) };
  return read.people.length === 0 ? fail('people-empty') : ok({ ...read, cut: read.cut || table.cut });
}
