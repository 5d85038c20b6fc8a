/** The people of the demo calendar, all invented. */
import { STANDARD_WEEK, type Person, type Relation } from '../src/core/model';

export interface Invitee {
  readonly email: string;
  readonly name: string;
  readonly zone: string;
  readonly relation: Relation;
  /** Their hours are known to Asyncable in the demo. */
  readonly known: boolean;
}

const person = (name: string, zone: string, relation: Relation = 'peer', known = true, domain = 'heron.example'): Invitee => ({
  email: `${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@${domain}`,
  name,
  zone,
  relation,
  known,
});

/** Whose calendar it is. */
export const DEMO_ME: Invitee = person('Inês Duarte', 'Europe/Lisbon', 'unknown');

export const TEAM = {
  tiago: person('Tiago Rocha', 'Europe/Lisbon', 'report'),
  sam: person('Sam Okonjo', 'Europe/Lisbon', 'report'),
  noor: person('Noor Haddad', 'Europe/Lisbon'),
  rosa: person('Rosa Lund', 'Europe/Lisbon'),
  otto: person('Otto Brandt', 'Europe/Berlin'),
  jonas: person('Jonas Weidner', 'Europe/Berlin'),
  marta: person('Marta Kern', 'Europe/Berlin', 'manager'),
  amihan: person('Amihan Reyes', 'Asia/Manila', 'report'),
  priya: person('Priya Nair', 'Australia/Sydney'),
  mei: person('Mei Tanaka', 'Asia/Tokyo'),
  anika: person('Anika Rao', 'Asia/Kolkata'),
  dana: person('Dana Whitfield', 'America/Denver'),
  lucia: person('Lucía Herrera', 'America/Mexico_City', 'unknown', false),
  lumen: person('Dele Okafor', 'Europe/London', 'client', false, 'lumen.example'),
} as const;

/** Everybody in the company. */
export const ALL: readonly Invitee[] = Object.values(TEAM).filter((one) => one.email.endsWith('@heron.example'));

/** What a person would have told Asyncable about the team: zone, usual hours, relation. */
export function demoPeople(): Person[] {
  return Object.values(TEAM)
    .filter((one) => one.known)
    .map((one) => ({
      email: one.email,
      name: one.name,
      zone: { value: one.zone, source: 'said', confidence: 1, learned: null },
      hours: { value: STANDARD_WEEK, source: 'said', confidence: 1, learned: null },
      country: null,
      relation: one.relation,
      off: [],
    }));
}
