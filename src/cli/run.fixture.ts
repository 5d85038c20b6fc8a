/** The command line, run as a person runs it, in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let built: string | null = null;

/** Made of the sources once a process: to read them anew for each command takes a second each time. */
function builtOnce(): string {
  if (built !== null) return built;
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-cli-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  built = path.join(folder, 'main.mjs');
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: built,
  });
  return built;
}

/** Runs a command in UTC; what it printed, and its exit code. */
export function cli(...args: string[]): Promise<Said> {
  const env = { ...process.env, TZ: 'UTC' };
  return new Promise((resolve) => {
    execFile(process.execPath, [builtOnce(), ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
