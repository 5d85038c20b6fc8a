import { fail, ok, type Evidence, type Person } from '../../core/model';
import { changeOf } from '../../people/learn';
import { factsOf } from '../../people/weigh';
import { PEOPLE_TABLES, forgetStored, readStored, rememberBefore, takeBack, writeStored, type StoredPerson } from '../../store';
import { askSpan, peopleToAsk } from '../asks';
import type { Handlers } from '../context';
import { learn } from '../learn';
import { readWorld, WORLD_TABLES } from '../world';

/** What the person said in the form, laid to the evidence: a fact they said is evidence, one they emptied takes all of its away. */
export function saidOf(person: Person, before: readonly Evidence[]): StoredPerson {
  const fields = ['zone', 'hours', 'country'] as const;
  const evidence = fields.flatMap((field): Evidence[] => {
    const fact = person[field];
    const kept = before.filter((one) => one.field === field);
    if (fact === null) return [];
    if (fact.source !== 'said' && kept.some((one) => one.source === fact.source)) return kept;
    const said = { ...fact, field, origin: null, note: null } as Evidence;
    return [...kept.filter((one) => one.source !== fact.source), said];
  });
  const { email } = person;
  return { person: { ...person, ...factsOf(evidence) }, evidence: evidence.map((one) => ({ ...one, email })) };
}

const save: Handlers['person/save'] = async ({ person }, { store, reach, now }) => {
  const undo = await store.change([...PEOPLE_TABLES], async (shelves) => {
    const before = await readStored(shelves, [person.email]);
    const remembered = await rememberBefore(shelves, [person.email], before, now);
    await writeStored(shelves, [saidOf(person, before.get(person.email)?.evidence ?? [])]);
    return remembered;
  });
  await reach.refresh();
  return ok({ undo });
};

const forget: Handlers['person/remove'] = async ({ email }, { store, reach, now }) => {
  const undo = await store.change([...PEOPLE_TABLES], async (shelves) => {
    const remembered = await rememberBefore(shelves, [email], await readStored(shelves, [email]), now);
    await forgetStored(shelves, email);
    return remembered;
  });
  await reach.refresh();
  return ok({ undo });
};

const preview: Handlers['people/preview'] = async ({ records }, { store }) =>
  store.look(['people', 'evidence'], async (shelves) => {
    const known = await readStored(
      shelves,
      records.map(({ email }) => email),
    );
    return ok({ changes: records.map((record) => changeOf(known.get(record.email), record)) });
  });

const take: Handlers['people/import'] = async ({ records }, { store, reach, now }) => {
  const done = await store.change([...PEOPLE_TABLES], async (shelves) => learn(shelves, records, now));
  await reach.refresh();
  return ok({ added: done.added, changed: done.changed, undo: done.undo ?? 0 });
};

const undo: Handlers['people/undo'] = async (fields, { store, reach }) => {
  const people = await store.change([...PEOPLE_TABLES], async (shelves) => takeBack(shelves, fields.undo));
  if (people === null) return fail('too-late-to-undo');
  await reach.refresh();
  return ok({ people });
};

const asks: Handlers['people/asks'] = async (_fields, { store, now, zone }) =>
  store.look([...WORLD_TABLES, 'evidence', 'asks'], async (shelves) => {
    const world = await readWorld(shelves, { now, zone, snapshots: [], span: askSpan(now), account: null });
    const later = (await shelves.asks.all()).filter((row) => row.until > now).map((row) => row.email);
    return ok({ asks: peopleToAsk(world, await shelves.evidence.all(), new Set(later)) });
  });

const later: Handlers['people/ask-later'] = async ({ email, until }, { store, reach }) => {
  await store.change(['asks'], async (shelves) => shelves.asks.put({ email, until }));
  await reach.refresh();
  return ok({});
};

export const peopleHandlers = {
  'person/save': save,
  'person/remove': forget,
  'people/preview': preview,
  'people/import': take,
  'people/undo': undo,
  'people/asks': asks,
  'people/ask-later': later,
};
