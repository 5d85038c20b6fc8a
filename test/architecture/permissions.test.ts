import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ROOT } from './source-tree';

/** First cells of the tables under a heading of docs/permissions.md, without their backticks. */
function rows(heading: string): string[] {
  const text = readFileSync(path.join(ROOT, 'docs/permissions.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| (\S.{20,}) \|$/gm)].map(([, name = '']) => name);
}

test('docs/permissions.md explains each permission of the manifest, and no other', () => {
  expect(rows('Permissions').toSorted()).toEqual([...manifest.permissions].toSorted());
});

test('docs/permissions.md explains each optional permission of the manifest, and no other', () => {
  expect(rows('Optional permissions').toSorted()).toEqual([...manifest.optional_permissions].toSorted());
});

test('docs/permissions.md explains each host of the manifest, and no other', () => {
  const hosts = [...new Set([...manifest.host_permissions, ...manifest.content_scripts.flatMap((script) => script.matches)])];
  expect(rows('Hosts').toSorted()).toEqual(hosts.toSorted());
});

test('docs/permissions.md explains each host that is asked for later, and no other', () => {
  expect(rows('Hosts that may be asked for later').toSorted()).toEqual(manifest.optional_host_permissions.toSorted());
});

test('private windows are left alone', () => expect(manifest.incognito).toBe('not_allowed'));

test('nothing broad is asked for at installation', () => {
  const { optional_permissions: _rights, optional_host_permissions: _hosts, ...required } = manifest;
  const asked = JSON.stringify(required);
  for (const broad of ['<all_urls>', '"tabs"', 'webRequest', '"cookies"', '"history"', 'scripting', '*://*/*'])
    expect(asked).not.toContain(broad);
});
