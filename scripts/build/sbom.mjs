// What the packages carry of others', as a CycloneDX bill of materials: npm's own, from package-lock.json alone.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The bill as text; the same from the same commit, whatever the hour, the folder's name and the version of npm. */
export function sbom() {
  const { name } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { serialNumber: _number, metadata, ...bill } = JSON.parse(printed);
  const { timestamp: _time, tools: _tools, component, ...about } = metadata;
  return `${JSON.stringify({ ...bill, metadata: { ...about, component: { ...component, name } } }, null, 2)}\n`;
}
