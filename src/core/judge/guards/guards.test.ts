import { describe, expect, it } from 'vitest';
import { assess } from '../judge';
import { exampleFacts } from '../facts.fixture';
import { byRules } from '../rules';
import { peopleOf } from '../shape';
import { readText } from '../text';
import { type Guard, type GuardExample, GUARDS } from '.';

const holds = (guard: Guard, example: GuardExample): boolean => {
  const facts = exampleFacts(example);
  return guard.holds({ facts, text: readText(facts.meeting), people: peopleOf(facts), namesThing: false, named: null }) !== null;
};

describe.each(GUARDS.map((guard) => [guard.id, guard] as const))('%s', (_id, guard) => {
  it.each(guard.examples.yes.map((one) => [one.title, one] as const))('protects "%s"', (_title, example) => {
    expect(holds(guard, example)).toBe(true);
    expect(byRules(exampleFacts(example)).verdict).toBe('protected');
    const { flagged, formats } = assess(exampleFacts(example));
    expect({ flagged, formats }).toEqual({ flagged: false, formats: [] });
  });

  it.each(guard.examples.no.map((one) => [one.title, one] as const))('leaves "%s" to the others', (_title, example) => {
    expect(holds(guard, example)).toBe(false);
  });

  it('has examples both ways', () => {
    expect(guard.examples.yes.length).toBeGreaterThan(0);
    expect(guard.examples.no.length).toBeGreaterThan(0);
  });
});

describe('together', () => {
  it("no guard's example of work is protected by another", () => {
    // The two that look at no topic are about the very same titles.
    const words = GUARDS.filter(({ kind, id }) => kind !== null && id !== 'one-on-one');
    const wrong = words.flatMap((guard) =>
      guard.examples.no.flatMap((example) =>
        words.filter((other) => holds(other, example)).map(({ id }) => `${id}: ${example.title}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('a reason names nothing of the meeting', () => {
    const params = GUARDS.flatMap((guard) =>
      guard.examples.yes.map((example) =>
        assess(exampleFacts(example)).reasons.flatMap((reason) => Object.values(reason.params)),
      ),
    );
    expect(params.flat()).toEqual([]);
  });

  it.each(['Inteview – night shift', 'End of probatoin', 'Apprasial', 'Salery talk', 'Redundacy pool'])(
    'a slip of a finger lifts nothing: %s',
    (title) => expect(byRules(exampleFacts({ title, people: 4 })).verdict).toBe('protected'),
  );
});
