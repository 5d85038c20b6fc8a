import { PHRASES } from '../../languages/phrases.gen';
import type { Classes, PhraseList } from './phrase';

/** How one language proposes meetings: the `phrases.txt` of its folder. Lists are of phrases as `phrase.ts` reads them. */
export interface Speech {
  /** BCP 47 primary language. */
  readonly lang: string;
  readonly classes: Classes;
  /** A proposal by themselves, by family. */
  readonly strong: Readonly<Record<string, PhraseList>>;
  /** A proposal together with a time, or with another of these in the mail. */
  readonly weak: PhraseList;
  /** When: days, hours, "next week". */
  readonly time: PhraseList;
  /** Make a sentence no proposal, whatever else stands in it: reports, refusals, what is arranged already, "to meet a standard". */
  readonly quiet: PhraseList;
  /** Ask for work by a day: the day is a deadline, no time to meet. */
  readonly task: PhraseList;
  /** Settle the whole mail in writing. */
  readonly closed: PhraseList;
  /** "Call me": a call when it suits, no meeting. */
  readonly adhoc: PhraseList;
  /** Meals, drinks, parties. */
  readonly social: PhraseList;
  /** Words that make a meal a working one. */
  readonly work: PhraseList;
}

/** A language's sections; those of a sort, `class: day`, by their names. */
function speechOf(lang: string, sections: Readonly<Record<string, PhraseList>>): Speech {
  const ofSort = (sort: string): Record<string, PhraseList> =>
    Object.fromEntries(
      Object.entries(sections).flatMap(([name, list]) =>
        name.startsWith(`${sort}: `) ? [[name.slice(sort.length + 2), list] as const] : [],
      ),
    );
  const list = (name: string): PhraseList => sections[name] ?? '';
  return {
    lang,
    classes: ofSort('class'),
    strong: ofSort('strong'),
    weak: list('weak'),
    time: list('time'),
    quiet: list('quiet'),
    task: list('task'),
    closed: list('closed'),
    adhoc: list('adhoc'),
    social: list('social'),
    work: list('work'),
  };
}

/** The languages that drafts are read in. */
export const LANGUAGES: readonly Speech[] = Object.entries(PHRASES).map(([lang, sections]) => speechOf(lang, sections));
