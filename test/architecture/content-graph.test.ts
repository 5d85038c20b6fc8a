import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { parse, ROOT } from './source-tree';

/** Everything an entry reaches: source files and packages. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const one of parse(file, readFileSync(path.join(ROOT, file), 'utf8')).imports) {
      if (one.typeOnly) continue;
      queue.push(one.package ? one.to : fileOf(one.to));
    }
  }
  return seen;
}

function fileOf(target: string): string {
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  return candidates.find((one) => /\.\w+$/.test(one) && existsSync(path.join(ROOT, one))) ?? target;
}

const entries = manifest.content_scripts.flatMap((script) => script.js);

test.each(entries)('%s carries no store, no calendar parser, no validator', (entry) => {
  const files = [...reached(entry)];
  expect(files.length).toBeGreaterThan(1);
  for (const heavy of ['dexie', 'ical.js', 'valibot', 'fflate']) expect(files).not.toContain(heavy);
  expect(files.filter((file) => file.startsWith('src/store/') || file.startsWith('src/background/'))).toEqual([]);
});

// Zoom's panel is no frame yet.
test.each(entries.filter((entry) => !entry.endsWith('/zoom.ts')))(
  '%s draws marks alone: neither Preact nor what has words',
  (entry) => {
    const files = [...reached(entry)];
    expect(
      files.filter((file) => file.startsWith('preact') || file.startsWith('src/ui/') || file.startsWith('src/frames/')),
    ).toEqual([]);
  },
);
