import type { Reason, Relation } from '../../model';
import { namesThingToWrite } from '../kinds/compiled';
import { once } from '../text';
import type { Guard, Guarded } from './guard';
import { wordsStand } from './guard-words';

const COLON_PAIR =
  /(?<![\p{Script=Latin}\p{N}:.\-第室号年月章図表版])1\s?[:：.\-–—/]\s?1(?:['’]?s)?(?![\p{Script=Latin}\p{N}:.\-回号章節階丁月室次期版巻])/iu;
const THING =
  /(?<!\p{L})(?:map|mapping|scale|ratio|replacement|correspondence|relation|table|schema|nat|copy|maßstab|échelle|escala)(?!\p{L})/iu;

/** A name as people write one in a title: letters, a hyphen or an initial. */
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,24})?`;
/** An arrow joins two whatever they are called by: a name, or a post of a few words. */
const PARTY = String.raw`${NAME}(?:\s\p{Ll}[\p{Ll}’'-]{0,24}){0,2}`;
const JOINED_ANY = new RegExp(String.raw`^\W{0,3}(${PARTY})\s?(?:<\s?>|<-+>|⇄|↔|⟷|⇔|<=>|//)\s?(${NAME})(?!\p{L})`, 'u');
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
const joints = once(({ title: { plain } }) => ({ pair: saysPair(plain), joined: joinsNames(plain) }));

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
    const { pair, joined } = joints(text);
    if (pair || wordsStand('one-on-one', text) !== null) return because('protected_one_on_one');
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
      { title: 'Head gardener <> Nia (weekly)' },
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
