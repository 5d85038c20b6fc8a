/**
 * A function of an object that answers the same object from memory: a year of a series is one text, read once. Pure all the same: what
 * is remembered follows from the object, and goes when it goes.
 */
export function remembered<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = ask(key);
    answers.set(key, { answer });
    return answer;
  };
}

/** The last answers of a function of a text, at most so many. */
export function rememberedByText<Answer>(most: number, ask: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    const oldest = answers.keys().next();
    if (answers.size >= most && oldest.done !== true) answers.delete(oldest.value);
    answers.set(key, answer);
    return answer;
  };
}
