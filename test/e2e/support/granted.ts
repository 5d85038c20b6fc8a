import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FEED_HOST } from '../../../demo/calendar-host';
import { builtFor } from './built';

/**
 * A copy of the built extension as it is once the person has allowed the feed host: Chromium's own question stands outside every page,
 * where no test can answer it. Nothing else differs.
 */
export const grantedCopy = (): string => copyWith([`https://${FEED_HOST}/*`]).folder;

/**
 * A copy that has the rights when it is loaded, and after `restore` and a reload is the extension as it was built: a browser gives back
 * without a question what it was allowed once, so that the person's own switch can be pressed.
 */
export function onceGranted(origins: readonly string[]): { readonly folder: string; restore(): void } {
  const { folder, file } = copyWith(origins, ['scripting']);
  return { folder, restore: () => cpSync(path.join(builtFor('chrome'), 'manifest.json'), file) };
}

function copyWith(origins: readonly string[], permissions: readonly string[] = []): { folder: string; file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-granted-'));
  cpSync(builtFor('chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[]; permissions: string[] };
  manifest.host_permissions.push(...origins);
  manifest.permissions.push(...permissions);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, file };
}
