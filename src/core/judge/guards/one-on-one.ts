import type { Reason, Relation } from '../../model';
import { namesThingToWrite } from '../kinds/compiled';
import { compileRules } from '../lexicon';
import { remembered } from '../remember';
import type { Text } from '../text';
import type { Guard, Guarded } from './guard';
import { ES_GUARDED } from './words-es';
import { JA_GUARDED } from './words-ja';
import { PT_GUARDED } from './words-pt';
import { TRADES_GUARDED } from './words-trades';

/** Words for a talk between two, or between somebody and their manager's manager. */
const { find: pairWords } = compileRules([
  // English
  {
    any: 'one on one, one to one, one 2 one, 1on1, 1 on 1, 1to1, 1 to 1, 1o1, =O3, 121',
    unless: 'mapping, scale, ratio, replacement, correspondence, relation, table, schema, nat, copy',
    where: 'title',
  },
  {
    any: `skip level, skip levels, skip lvl, skiplevel, direct report, my manager, my boss, w my lead, manager check in, mgr
      1 1`,
  },
  { any: 'manager sync, mgr sync, line manager, people manager', with: 'my, with, w, weekly', where: 'title' },
  // German
  {
    any: `einzelgespräch*, zweiergespräch*, unter vier augen, vier augen, 4 augen, 1 zu 1, eins zu eins, eins zu eins gespräch, mitarbeiter jour fixe,
      führungsjour fixe, dienstvorgesetzt*, mitarbeiter jf`,
    unless: 'vier augen prinzip, 4 augen prinzip, übertragung, zuordnung, maßstab, migration, abbildung, kopie, umsetzung',
    where: 'title',
  },
  {
    any: `mitarbeitergespräch*, mitarbeiterinnengespräch*, mitarbeitendengespräch*, mitarbeiterjahresgespräch*, vier augen
      gespräch, 4 augen gespräch, vieraugengespräch, personalentwicklungsgespräch, führungsgespräch*`,
  },
  {
    any: 'chef, chefin, vorgesetzte, vorgesetzter, vorgesetzten, teamleitung',
    with: 'rücksprache, gespräch, mit, bei, jf, jour fixe',
    unless: 'redaktion, küche, chefarzt',
    where: 'title',
  },
  // French
  {
    any: `en tête à tête, point bilatéral, point bilat, bilatérale hebdo, bilat, bilats, point hiérarchique, avec mon chef, avec ma cheffe, avec ma chef, avec
      mon responsable, avec ma responsable, avec mon directeur, avec ma directrice, avec mon supérieur, points individuels, rdv individuel, rendez vous
      individuel, rdv individuels, rendez vous individuels, suivi managérial, point n plus 1, un à un, face à face`,
    unless: 'pays, ministère, ambassade, accord bilatéral, parents, élève, élèves, client, clients',
    where: 'title',
  },
  {
    any: `entretien individuel, point individuel, tête à tête, point manager, avec mon manager, avec ma manager, avec mon n
      1, avec ma n 1, n 1, n 2`,
    unless: 'sql, requête, requêtes, query, queries, problème',
    where: 'title',
  },
  // Spanish
  {
    any: `uno a uno, uno a una, reunión individual, con mi jefe, con mi jefa, con mi gerente, con el gerente, con la
      gerente, gerente del gerente, con mi responsable, con mi superior, con mi superiora, con mi supervisor, con mi supervisora,
      con mi encargado, con mi encargada, con mi coordinador, con mi coordinadora, con mi director, con mi directora, conversación individual`,
    where: 'title',
  },
  // Portuguese
  {
    any: `um a um, uma a uma, conversa individual, com meu gestor, com minha gestora, com o gestor, com meu chefe, com minha
      chefe, com meu gerente, com minha gerente, com meu superior, com minha superiora, com o meu chefe, com a minha chefe, com o meu gestor, com a minha gestora, com meu diretor, com minha diretora, skip com, skip c, com o diretor, c diretor`,
    where: 'title',
  },
  // Japanese
  { any: '上司面談, 個人面談, 上長, 上司, 部下, 二人で, と二人, 1対1, 一対一', unless: '部下期, 部下半期, 業務委託上長' },
  ...ES_GUARDED.oneOnOne,
  ...PT_GUARDED.oneOnOne,
  ...JA_GUARDED.oneOnOne,
  ...TRADES_GUARDED.oneOnOne,
]);

const COLON_PAIR =
  /(?<![\p{Script=Latin}\p{N}:.\-第室号年月章図表版])1\s?[:：.\-–—/]\s?1(?:['’]?s)?(?![\p{Script=Latin}\p{N}:.\-回号章節階丁月室次期版巻])/iu;
const THING =
  /(?<!\p{L})(?:map|mapping|scale|ratio|replacement|correspondence|relation|table|schema|nat|copy|maßstab|échelle|escala)(?!\p{L})/iu;

/** A name as people write one in a title: letters, a hyphen or an initial. */
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,24})?`;
const JOINED_ANY = new RegExp(String.raw`^\W{0,3}(${NAME})\s?(?:<\s?>|<-+>|⇄|↔|⟷|⇔|<=>|//)\s?(${NAME})(?!\p{L})`, 'u');
const JOINED = new RegExp(
  String.raw`^\W{0,3}(${NAME})\s?(?:/|\+|&|\||×|\s[xX]\s|\s(?:and|und|et|y|e|w/|with|mit|con)\s)\s?(${NAME})(?!\p{L})`,
  'u',
);

const RELATIONS: ReadonlySet<Relation> = new Set<Relation>(['report', 'manager']);

const because = (code: string): Reason => ({ code, params: {} });

/** Relations of the people invited, the person left out. */
function relations({ facts }: Guarded): Relation[] {
  return facts.meeting.attendees
    .filter((one) => one.kind === 'person' && !one.self && one.email !== null)
    .map((one) => facts.people.get(one.email ?? '')?.relation ?? 'unknown');
}

/** Two names joined, as in "Ana / Luca" or "ana<>luca": a talk of two, whatever else the title says. */
export function joinsNames(title: string): 'surely' | 'perhaps' | null {
  if (JOINED_ANY.test(title)) return 'surely';
  return JOINED.test(title) ? 'perhaps' : null;
}

/** Both, of a title that a whole series shares. */
const joints = remembered(({ plain }: Text) => {
  const title = plain.normalize('NFKC');
  return { pair: saysPair(title), joined: joinsNames(title) };
});

const saysPair = (title: string): boolean => COLON_PAIR.test(title) && !THING.test(title);

/** A talk between a manager and a report, or one that may be. */
export const oneOnOne: Guard = {
  id: 'one-on-one',
  kind: 'manager-one-on-one',
  holds: (meeting) => {
    const { text, people, facts } = meeting;
    const known = relations(meeting);
    const two = people === null ? known.length === 1 : people === 2;
    if (two && known.some((relation) => RELATIONS.has(relation))) return because('protected_one_on_one');
    if (two && known.some((relation) => relation === 'peer' || relation === 'client')) return null;
    const { pair, joined } = joints(text.title);
    if (pair || pairWords(text) !== null) return because('protected_one_on_one');
    if (people !== null && people > 2) return null;
    if (joined === 'surely') return because('protected_one_on_one');
    if (!two) return null;
    const outside = (facts.meeting.externals ?? 0) > 0;
    return !outside && (joined === 'perhaps' || !meeting.namesThing || !namesThingToWrite(text))
      ? because('protected_two_people')
      : null;
  },
  examples: {
    yes: [
      { title: 'Tea and tickets', people: 2, relation: 'report' },
      { title: 'Roadmap status', people: 2, relation: 'manager' },
      { title: '1:1 Nia / Tomás' },
      { title: 'Weekly 1-1' },
      { title: 'nia<>tomas' },
      { title: '１ｏｎ１ 田村' },
      { title: 'Skip-level: platform', people: 5 },
      { title: 'Tuesday talk', people: 2 },
      { title: 'Mitarbeitergespräch' },
      { title: 'Entretien individuel' },
      { title: 'Uno a uno con Berta' },
      { title: 'Conversa individual' },
      { title: '上司面談' },
    ],
    no: [
      { title: 'Map in 1:1 scale', people: 6 },
      { title: 'Tuesday talk', people: 2, relation: 'peer' },
      { title: 'Weekly status', people: 9 },
      { title: 'Q&A on the new build', people: 12 },
      { title: 'Sales / Marketing weekly', people: 8 },
    ],
  },
};
