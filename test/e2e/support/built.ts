/** Builds the extension before the end-to-end tests, unless what is built is newer than everything it is made of. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AHEAD, movedClock } from '../../../demo/moment';
import { TELLS_WHEN_QUIET } from './quiet';

type Target = 'chrome' | 'firefox';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

const isContentScript = (file: string): boolean => file.startsWith(path.join('src', 'content'));

/** The built extension. A test run works on a copy, so that a build beside it does not pull the files away from under its browsers. */
const builtIn = (target: Target): string => path.join(process.env.ASYNCABLE_BUILT ?? path.join(ROOT, 'dist'), target);

const moved = new Map<string, string>();

/**
 * The built extension as it is to be loaded: where the clock of this process is moved, a copy whose clock is moved as far. A test may
 * choose another moment for the extension alone.
 * @param ahead milliseconds that its clock is ahead of the machine's
 */
export function builtFor(target: Target, ahead = AHEAD): string {
  if (ahead === 0) return builtIn(target);
  const name = `${target} ${ahead}`;
  const folder = moved.get(name) ?? mkdtempSync(path.join(process.env.ASYNCABLE_BUILT ?? tmpdir(), 'moved-'));
  if (moved.has(name)) return folder;
  moved.set(name, folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtIn(target), folder, { recursive: true });
  // Of a module's imports the deepest runs first: each script moves the clock, unless one before it has.
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const at = path.join(folder, file);
    writeFileSync(at, movedClock(ahead) + (isContentScript(file) ? TELLS_WHEN_QUIET : '') + readFileSync(at, 'utf8'));
  }
  return folder;
}

/** Time of the newest file at or below a path. */
function newest(at: string): number {
  const facts = statSync(at);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => newest(path.join(at, name))));
}

function isStale(target: Target): boolean {
  const manifest = path.join(ROOT, 'dist', target, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const made = statSync(manifest).mtimeMs;
  return SOURCES.some((name) => newest(path.join(ROOT, name)) > made);
}

/** Builds what is stale. @throws when a build fails; what it printed stands above */
export function buildStale(targets: readonly Target[]): void {
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
