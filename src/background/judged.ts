import { wordsBehind } from '../core/judge/because';
import { assess } from '../core/judge/judge';
import {
  defaultSettings,
  makeMeeting,
  MINUTE,
  type Assessment,
  type Email,
  type Facts,
  type Meeting,
  type Person,
} from '../core/model';
import { canonicalZone } from '../core/time';
import { humans } from './attendees';
import { historian } from './history';
import type { Joined } from './join';
import { restOf, type Rest } from './rest';
import type { World } from './world';

/** A meeting with its judgement and what the person said of its series. */
export interface Judged extends Joined {
  readonly key: string;
  readonly assessment: Assessment;
  /** Words of its own text that weighed most; looked for when asked. */
  readonly words: () => readonly string[];
  readonly rest: Rest;
}

/** What is stored of the people who are invited. */
export function peopleAt(meeting: Meeting, world: World): Map<Email, Person> {
  const people = new Map<Email, Person>();
  for (const { email } of humans(meeting.attendees)) {
    const person = email === null ? undefined : world.people.get(email);
    if (person) people.set(person.email, person);
  }
  return people;
}

/** Makes the judge of a world: the history is read once for all its meetings. */
export function judgeOf(world: World): (joined: Joined, key: string) => Judged {
  const historyOf = historian(world);
  return (joined, key) => {
    const { meeting } = joined;
    const outcomes = world.outcomes.get(meeting.seriesId) ?? [];
    const rest = restOf(meeting, key, outcomes, world.kept.get(meeting.seriesId), world.now);
    const facts: Facts = {
      meeting,
      people: peopleAt(meeting, world),
      settings: world.settings,
      history: historyOf(meeting),
      series: { protected: rest.sensitive },
      lang: null,
      now: world.now,
    };
    const assessment = assess(facts);
    return { ...joined, key, assessment, words: () => wordsBehind(facts, assessment), rest };
  };
}

/** A meeting that takes the person's time: what a week's budget and load count. */
export function isAttended({ meeting, assessment }: Pick<Judged, 'meeting' | 'assessment'>): boolean {
  return (
    assessment.verdict !== 'not_a_meeting' &&
    meeting.status !== 'cancelled' &&
    meeting.ownAnswer !== 'declined' &&
    !meeting.allDay
  );
}

let isReady = false;

/** Brings the tables of the judge in order, once: done by the first judgement otherwise, which a person may be waiting for. */
export function readyJudge(): void {
  if (isReady) return;
  isReady = true;
  const meeting = makeMeeting({ id: 'ready', title: 'Weekly status', start: 0, end: 30 * MINUTE }, canonicalZone);
  if (!meeting.ok) return;
  assess({
    meeting: meeting.value,
    people: new Map(),
    settings: defaultSettings('UTC', 0),
    history: { sameSet90d: null, newcomers: null, earlierWithExternals: null },
    series: { protected: false },
    lang: null,
    now: 0,
  });
}
