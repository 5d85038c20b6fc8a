import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { eraseTakes, openTakes } from './takes';

it('are erased while a recorder has them open, and it can keep nothing more', async () => {
  const engine = new IDBFactory();
  const takes = await openTakes(engine);
  await takes.add('one', 0, new Blob(['sound']), []);
  await eraseTakes(engine);
  expect(await engine.databases()).toEqual([]);
  await expect(takes.add('one', 1, new Blob(['more']), [])).rejects.toThrow();
  expect(await engine.databases()).toEqual([]);
});
