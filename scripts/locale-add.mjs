// Adds or replaces messages of one language, keys sorted: node scripts/locale-add.mjs de new.json
// new.json is { "key": "text" } or { "key": { "message": "text", "description": "where it stands" } }.
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';

const [lang, source] = process.argv.slice(2);
if (!lang || !source) {
  console.error('usage: node scripts/locale-add.mjs LANGUAGE FILE.json');
  process.exit(2);
}
const folder = `public/_locales/${lang}`;
const file = `${folder}/messages.json`;
const lock = `${file}.lock`;
mkdirSync(folder, { recursive: true });
for (let tries = 0; ; tries += 1) {
  try {
    mkdirSync(lock);
    break;
  } catch {
    if (tries > 200) throw new Error(`another run holds ${lock}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }
}
try {
  const all = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const [key, value] of Object.entries(JSON.parse(readFileSync(source, 'utf8')))) {
    all[key] = typeof value === 'string' ? { ...all[key], message: value } : value;
  }
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${file}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${file}.new`, file);
} finally {
  rmdirSync(lock);
}
