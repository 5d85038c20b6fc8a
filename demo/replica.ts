/** What every replica of a site is made of. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

export interface Replica {
  /** The page's script with all that it imports. */
  readonly script: string;
  readonly page: string;
  readonly style: string;
}

/**
 * Reads and builds a replica's files.
 * @param folder holds `page.html`, `style.css` and `client/main.ts`
 * @throws when one of them is missing or cannot be built
 */
export function replicaIn(folder: string): Replica {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const { outputFiles } = buildSync({
    entryPoints: [path.join(folder, 'client/main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return { script: outputFiles[0]?.text ?? '', page: read('page.html'), style: read('style.css') };
}
