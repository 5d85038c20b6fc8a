import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FEED_HOST } from '../../../demo/calendar-host';
import { builtFor } from './built';

/**
 * A copy of the built extension as it is once the person has allowed the feed host: Chromium's own question stands outside every page,
 * where no test can answer it. Nothing else differs.
 */
export function grantedCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-granted-'));
  cpSync(builtFor('chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${FEED_HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
