/** What keeps the answers that were given about it: they go when it goes. */
export class Remembering {
  /** Answers by the number of the question. */
  // Room for every question at once: growing there and then cost a third of all judging.
  // oxlint-disable-next-line unicorn/no-new-array -- the length is meant; filling it as Array.from does would cost what it saves
  readonly answers: unknown[] = new Array<unknown>(questions);
}

let questions = 0;

/**
 * A function of an object that answers the same object from memory: a year of a series is one text, read once. Pure all the same: what
 * is remembered follows from the object. The answer stands on the object itself, as thousands of weak references weigh on the collector.
 * @param ask null or anything but undefined
 */
export function remembered<Key extends Remembering, Answer extends NonNullable<unknown> | null>(
  ask: (key: Key) => Answer,
): (key: Key) => Answer {
  const question = questions;
  questions += 1;
  return (key) => {
    const known = key.answers[question];
    if (known !== undefined) return known as Answer;
    const answer = ask(key);
    key.answers[question] = answer;
    return answer;
  };
}

/**
 * The last answers of a function of a text: at least so many, at most twice as many. Two generations instead of one list from which the
 * oldest falls: a map that loses its first entry again and again walks over what it lost each time it is asked for the next.
 */
export function rememberedByText<Answer>(most: number, ask: (key: string) => Answer): (key: string) => Answer {
  let young = new Map<string, Answer>();
  let old = young;
  const keep = (key: string, answer: Answer): Answer => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const before = old.get(key);
    return keep(key, before === undefined ? ask(key) : before);
  };
}
