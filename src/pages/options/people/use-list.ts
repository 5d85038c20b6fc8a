import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { PersonChange, PersonRecord, Problem, Zone } from '../../../core/model';
import { toLocal } from '../../../core/time';
import type { ReadPeople } from '../../../people/contract';
import { readTable, type CsvMapping } from '../../../people/csv-mapping';
import { zoneQuestions, type ZoneQuestion } from '../../../people/questions';
import type { OpenedList } from '../../../people/read-list';
import { recordsOf } from '../../../people/records';
import { guessEncoding, type Encoding } from '../../../people/text';
import type { Options } from '../use-options';
import { chosenRecords, sortChanges, ticksOf, type Sorted } from './choice';
import { openFile, takeFile, type ListFile } from './open-file';

/** A list on its way in. Nothing is taken before the person says so. */
export interface OpenList {
  readonly file: ListFile;
  readonly opened: OpenedList | null;
  readonly encoding: Encoding;
  readonly mapping: CsvMapping | null;
  readonly answers: ReadonlyMap<string, Zone | null>;
  readonly read: ReadPeople | null;
  readonly questions: readonly ZoneQuestion[];
  readonly problem: Problem | null;
  readonly records: readonly PersonRecord[];
  /** Null while the background compares. */
  readonly sorted: Sorted | null;
  readonly ticks: ReadonlySet<string>;
}

export interface ListImport {
  readonly list: OpenList | null;
  /** A file that could not even be opened. */
  readonly failed: { readonly fileName: string; readonly problem: Problem } | null;
  readonly open: (file: File) => Promise<void>;
  readonly close: () => void;
  readonly decode: (encoding: Encoding) => Promise<void>;
  readonly map: (mapping: CsvMapping) => Promise<void>;
  readonly answer: (text: string, zone: Zone | null) => Promise<void>;
  readonly tick: (key: string, on: boolean) => void;
  readonly take: () => Promise<void>;
  /** How many people {@link take} takes. */
  readonly count: number;
}

interface About {
  readonly options: Options;
  readonly own: readonly string[];
  readonly zone: Zone;
  readonly taken: (added: number, changed: number, undo: number) => void;
}

/** Reads a list, asks what is unclear in it, shows what it would change, and takes it. */
export function useList(about: About): ListImport {
  const [list, setList] = useState<OpenList | null>(null);
  const [failed, setFailed] = useState<ListImport['failed']>(null);
  const newest = useRef(0);
  const now = useRef(about);
  now.current = about;

  /** Everything that follows from the file and the person's answers; compared by the background. */
  const settle = useCallback(async (base: Pick<OpenList, 'file' | 'opened' | 'encoding' | 'mapping' | 'answers'>) => {
    newest.current += 1;
    const mine = newest.current;
    const { options, own, zone } = now.current;
    const { opened, mapping, answers, file } = base;
    const outcome = opened?.kind === 'csv' && mapping !== null ? readTable(opened.table, mapping) : (opened?.read ?? null);
    const read = outcome?.ok ? outcome.value : null;
    const learned = toLocal(zone, file.modified).date;
    const records = read === null ? [] : recordsOf(read, { answers, learned, note: file.fileName, own: new Set(own) });
    const next: OpenList = {
      ...base,
      read,
      questions: read === null ? [] : zoneQuestions(read.people),
      problem: outcome !== null && !outcome.ok ? outcome.problem : null,
      records,
      sorted: null,
      ticks: new Set(),
    };
    setList(next);
    if (records.length === 0) return;
    const reply = await options.look('people/preview', { records });
    if (mine !== newest.current) return;
    const changes: readonly PersonChange[] = reply.ok ? reply.value.changes : [];
    const sorted = sortChanges(changes);
    setList({ ...next, sorted, ticks: ticksOf(sorted), problem: reply.ok ? null : reply.problem });
  }, []);

  const close = useCallback(() => {
    newest.current += 1;
    setList(null);
    setFailed(null);
  }, []);

  const start = useCallback(
    async (file: ListFile, encoding: Encoding | null) => {
      const opened = openFile(file, encoding);
      // A table can still be set right by its columns; of anything else there is nothing to ask.
      const hopeless = !opened.ok ? opened : opened.value.kind !== 'csv' && !opened.value.read.ok ? opened.value.read : null;
      if (!opened.ok || hopeless) {
        setList(null);
        if (hopeless) setFailed({ fileName: file.fileName, problem: hopeless.problem });
        return;
      }
      const mapping = opened.value.kind === 'csv' ? opened.value.mapping : null;
      const answers: ReadonlyMap<string, Zone | null> = new Map();
      await settle({ file, opened: opened.value, encoding: encoding ?? guessEncoding(file.bytes), mapping, answers });
    },
    [settle],
  );

  const open = useCallback(
    async (file: File) => {
      close();
      const taken = await takeFile(file);
      if (taken.ok) await start(taken.value, null);
      else setFailed({ fileName: file.name, problem: taken.problem });
    },
    [close, start],
  );

  const chosen = useMemo(() => (list?.sorted ? chosenRecords(list.records, list.sorted, list.ticks) : []), [list]);

  return {
    list,
    failed,
    open,
    close,
    count: new Set(chosen.map(({ email }) => email)).size,
    decode: async (encoding) => {
      if (list) await start(list.file, encoding);
    },
    map: async (mapping) => {
      if (list) await settle({ ...list, mapping });
    },
    answer: async (text, zone) => {
      if (list) await settle({ ...list, answers: new Map([...list.answers, [text, zone]]) });
    },
    tick: (key, on) => {
      if (!list) return;
      const ticks = new Set(list.ticks);
      if (on) ticks.add(key);
      else ticks.delete(key);
      setList({ ...list, ticks });
    },
    take: async () => {
      const reply = await about.options.change('people/import', { records: chosen });
      if (!reply.ok) return;
      close();
      about.taken(reply.value.added, reply.value.changed, reply.value.undo);
    },
  };
}
