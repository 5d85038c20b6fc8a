// Makes sure that the npm packages of package-lock.json are installed. Plain JavaScript without packages: it runs before any is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const OLDEST_NODE = [20, 20];

/** Ends the process with one clear line when something a person has to mend stands in the way. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Ends with a clear line when Node.js is older than the tools need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(
      `Asyncable needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Get one from https://nodejs.org.`,
    );
  }
}

/** Runs `npm ci` when node_modules is missing or was made from another lock file. */
export function ensurePackages() {
  requireNode();
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'));
  const stamp = path.join(ROOT, 'node_modules/.made-from');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Installing packages (npm ci) ...\n');
  // No package here needs its install script; leaving them out is safer and faster.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    stop('npm ci failed; what it printed is above. A network connection to the npm registry is needed the first time.');
  writeFileSync(stamp, wanted);
}
