/** Builds the extension before the end-to-end tests, unless what is built is newer than everything it is made of. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** The built extension. A test run works on a copy, so that a build beside it does not pull the files away from under its browsers. */
export const builtFor = (target: 'chrome' | 'firefox'): string =>
  path.join(process.env.ASYNCABLE_BUILT ?? path.join(ROOT, 'dist'), target);

/** Time of the newest file at or below a path. */
function newest(at: string): number {
  const facts = statSync(at);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => newest(path.join(at, name))));
}

function isStale(target: 'chrome' | 'firefox'): boolean {
  const manifest = path.join(ROOT, 'dist', target, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const made = statSync(manifest).mtimeMs;
  return SOURCES.some((name) => newest(path.join(ROOT, name)) > made);
}

/** Builds what is stale. @throws when a build fails; what it printed stands above */
export function buildStale(targets: readonly ('chrome' | 'firefox')[]): void {
  const stale = targets.filter(isStale);
  if (stale.length === 0) return;
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), ...stale], { cwd: ROOT, stdio: 'inherit' });
  if (run.status !== 0) throw new Error(`the build for ${stale.join(' and ')} failed`);
}

export default function setup(): void {
  buildStale(['chrome', 'firefox']);
  const copy = path.join(ROOT, '.cache/e2e');
  rmSync(copy, { recursive: true, force: true });
  for (const target of ['chrome', 'firefox'])
    cpSync(path.join(ROOT, 'dist', target), path.join(copy, target), { recursive: true });
  process.env.ASYNCABLE_BUILT = copy;
}
