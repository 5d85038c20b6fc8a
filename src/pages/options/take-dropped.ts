import type { Restore } from './data/use-restore';
import { kindOfFile } from './people/open-file';
import type { ListImport } from './people/use-list';
import type { Imports } from './use-imports';

interface Takers {
  readonly imports: Imports;
  readonly lists: ListImport;
  readonly restore: Restore;
}

/** Gives dropped files to those who read them, by what stands in them. Of lists and exports one is taken: each has questions. */
export async function takeDropped(files: readonly File[], { imports, lists, restore }: Takers): Promise<void> {
  const kinds = await Promise.all(files.map(kindOfFile));
  const of = (kind: (typeof kinds)[number]): File[] => files.filter((_file, at) => kinds[at] === kind);
  const [calendars, [list], [backup]] = [of('calendar'), of('people'), of('backup')];
  if (calendars.length > 0) imports.add(calendars);
  const section = calendars.length > 0 ? 'calendars' : list ? 'people' : 'data';
  document.getElementById(section)?.scrollIntoView();
  if (list) await lists.open(list);
  if (backup) await restore.open(backup);
}
