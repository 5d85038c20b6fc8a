import type { KindId } from '../kinds/kind-ids';
import { endsInPerson, namesPerson } from '../person-named';
import { concernsSomebody, namesNoThing, surelyWorkLife, titleSpeaksOfWorkLife } from '../work-life';
import { elsewhere } from './elsewhere';
import type { Guard } from './guard';
import { hiring } from './hiring';
import { hrSensitive } from './hr-sensitive';
import { lettingGo } from './letting-go';
import { offer } from './offer';
import { reviewAndPay } from './review-and-pay';
import { sensitiveAnnouncement } from './sensitive-announcement';

/** So many people may be talking about one of them, or about somebody who is not there; more hear of it in public. */
const FEW = 8;
const VERY_FEW = 4;

/** Live kinds that say what the meeting is for: a plain word of working life beside them is about it. */
const OCCASIONS: ReadonlySet<KindId> = new Set<KindId>([
  'incident',
  'negotiation',
  'first-contact',
  'welcome',
  'brainstorm',
  'workshop',
  'problem-solving',
  'kick-off',
  'governance',
  'user-research',
  'public-event',
]);

const BY_TOPIC = [reviewAndPay, hiring, offer, lettingGo, hrSensitive, sensitiveAnnouncement, elsewhere];

/**
 * What the guards by topic do not name: somebody's job, pay, conduct, health or place in any words (rubric, T4: if you cannot tell
 * whether it is about a person or a thing, it is about a person). Plain words protect few people only, and neither a title that names a
 * work product nor one whose word a guard by topic knows to be about a thing.
 */
export const workingLife: Guard = {
  id: 'working-life',
  kind: 'hr-sensitive',
  holds: ({ facts, text, people, namesThing, named }) => {
    if (named === 'social' || BY_TOPIC.some((guard) => guard.explains(text))) return null;
    const plainly = people !== null && people <= FEW && !namesThing;
    const holds =
      surelyWorkLife(text) ||
      (plainly && titleSpeaksOfWorkLife(text) && (named === null || !OCCASIONS.has(named))) ||
      (plainly && concernsSomebody(text) && namesPerson(facts, text, people)) ||
      (people !== null &&
        people <= VERY_FEW &&
        named === null &&
        namesNoThing(text) &&
        (endsInPerson(facts, text) || namesPerson(facts, text, people)));
    return holds ? { code: 'protected_topic', params: {} } : null;
  },
  examples: {
    yes: [
      { title: 'Fact-find: night shift', people: 3 },
      { title: 'Re-banding request', people: 3 },
      { title: 'Mobilité de Claire', people: 3 },
      { title: 'Concerns and next steps – Hanna', people: 3 },
    ],
    no: [
      { title: 'Employee portal: page layout', people: 5 },
      { title: 'Weekly status', people: 9 },
      { title: 'Retirement of the old API', people: 5 },
      { title: 'Leaving drinks for Hanna', people: 5 },
    ],
  },
};
