// Makes the store zips, the source zip and the bill of materials, byte for byte the same from the same commit: node scripts/package.mjs
// packages/asyncable-chrome-<version>.zip, asyncable-firefox-<version>.zip, asyncable-source-<version>.zip, asyncable-sbom-<version>.json
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sbom } from './build/sbom.mjs';
import { ensurePackages, ROOT } from './setup/packages.mjs';

ensurePackages();
await import('./build.mjs');
const { zipSync } = await import('fflate');

// The earliest time a zip can hold; the same in every zone, so that nobody's clock gets into the bytes.
const FIXED = new Date(1980, 0, 1);
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
const out = path.join(ROOT, 'packages');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** Files below a folder, as paths from it, sorted by code point. */
const below = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();

function put(name, bytes) {
  writeFileSync(path.join(out, name), bytes);
  process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  packages/${name}  ${bytes.length} bytes\n`);
}

function pack(name, folder, files) {
  const entries = Object.fromEntries(
    files.map((file) => [file, [readFileSync(path.join(folder, file)), { mtime: FIXED, level: 9, os: 3, attrs: 0o644 << 16 }]]),
  );
  put(name, zipSync(entries));
}

for (const target of ['chrome', 'firefox']) {
  const folder = path.join(ROOT, 'dist', target);
  // The bundler leaves its own notes in .vite; browsers do not need them.
  pack(
    `asyncable-${target}-${version}.zip`,
    folder,
    below(folder).filter((file) => !file.startsWith('.vite/')),
  );
}
// What git knows is what a reviewer builds from.
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean).toSorted();
pack(`asyncable-source-${version}.zip`, ROOT, tracked);
put(`asyncable-sbom-${version}.json`, Buffer.from(sbom()));
