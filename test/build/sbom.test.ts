import { expect, test } from 'vitest';
import packages from '../../package-lock.json' with { type: 'json' };
import own from '../../package.json' with { type: 'json' };
import { sbom } from '../../scripts/build/sbom.mjs';

interface Bill {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly hashes: readonly unknown[] }[];
}

test('the bill of materials names what is carried at run time, each with its hash, and nothing else', () => {
  const { bomFormat, components } = JSON.parse(sbom()) as Bill;
  expect(bomFormat).toBe('CycloneDX');
  const locked = Object.entries(packages.packages).flatMap(([at, one]) =>
    at === '' || ['dev', 'devOptional', 'optional'].some((flag) => flag in one)
      ? []
      : [`${at.replace(/^.*node_modules\//, '')}@${one.version}`],
  );
  expect(components.map(({ name, version }) => `${name}@${version}`).toSorted()).toEqual(locked.toSorted());
  expect(locked).toEqual(expect.arrayContaining(Object.entries(own.dependencies).map(([name, version]) => `${name}@${version}`)));
  for (const { name, hashes } of components) expect(hashes, name).toHaveLength(1);
});

test('the bill says nothing of the machine and the hour that it was made at', () => {
  const bill = JSON.parse(sbom()) as Bill;
  expect(bill.metadata.component).toMatchObject({ name: own.name, version: own.version });
  expect(bill.metadata).not.toHaveProperty('timestamp');
  expect(bill.metadata).not.toHaveProperty('tools');
  expect(bill).not.toHaveProperty('serialNumber');
  expect(sbom()).toBe(sbom());
});
