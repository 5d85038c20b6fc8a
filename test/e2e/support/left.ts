/** What a content script leaves behind in a page, counted by the browser itself. */
import type { CDPSession } from 'playwright-core';

export interface Left {
  /** Event listeners of the whole page, ours and its own. */
  readonly listeners: number;
  /** Observers alive in the extension's world. */
  readonly mutations: number;
  readonly sizes: number;
}

/** Follows the worlds of a page; to be called before it is opened. The extension's is known by its origin. */
export async function watchWorlds(session: CDPSession): Promise<() => number> {
  let ours = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  return () => {
    if (ours === 0) throw new Error('the extension has no world in this page');
    return ours;
  };
}

/** Counts what is alive, garbage collected. */
export async function countLeft(session: CDPSession, world: () => number): Promise<Left> {
  const alive = async (name: string): Promise<number> => {
    const contextId = world();
    const prototype = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId ?? '' });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    for (const { objectId } of [objects, prototype.result])
      if (objectId) await session.send('Runtime.releaseObject', { objectId });
    return Number(result.value);
  };
  const mutations = await alive('MutationObserver');
  const sizes = await alive('ResizeObserver');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return { listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0, mutations, sizes };
}
