import { EventEmitter, on } from 'node:events';
import type { ToldChange } from './change-sets/committed-change.ts';

/** Changes from now on, each alone in a list, until whoever listens has enough. */
export type ToldChanges = AsyncIterableIterator<[ToldChange]>;

/** Tells listeners of every change of the graph, whoever made it, in the order of revisions. */
export type ChangeFeed = {
  readonly publish: (change: ToldChange) => void;
  readonly listen: () => ToldChanges;
};

/** A feed without listeners. */
export function createChangeFeed(): ChangeFeed {
  const emitter = new EventEmitter<{ change: [ToldChange] }>();
  // Everybody who looks at a page may listen.
  emitter.setMaxListeners(0);
  return {
    publish: (change) => emitter.emit('change', change),
    listen: () => on(emitter, 'change') as ToldChanges,
  };
}
