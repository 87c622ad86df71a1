import { type LayoutInput, seedOf } from './lay-out-scene';
import type { LayoutAnswer } from './layout-messages';
import type { SceneGraph } from './scene-graph';

/** Where an entity is drawn, in units of the layout. */
export type Place = { readonly x: number; readonly y: number };

/** Where the entities of a scene are drawn, by their keys. */
export type Places = ReadonlyMap<string, Place>;

/** A worker that finds places for scenes. */
export type Layout = {
  /** Looks for places; what was asked before is given up. */
  readonly ask: (graph: SceneGraph) => void;
  readonly stop: () => void;
};

/** Starts a worker; `onPlaces` is told of places while they are looked for and once they are found. */
export function startLayout(onPlaces: (places: Places, isDone: boolean) => void): Layout {
  // A file of our own, which the content security policy allows, and no blob.
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let id = 0;
  let keys: readonly string[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.id === id) onPlaces(placesOf(keys, data.places), data.isDone);
  });
  return {
    ask: (graph) => {
      id += 1;
      keys = graph.entities.map(({ key }) => key);
      const input = layoutInputOf(graph);
      const numbers = Object.values(input).map(({ buffer }) => buffer);
      worker.postMessage({ ...input, id }, numbers);
    },
    stop: () => worker.terminate(),
  };
}

/** Where each of the entities of a layout is, by its key. */
export function placesOf(keys: readonly string[], places: Float32Array): Places {
  return new Map(
    keys.map((key, at) => [key, { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 }]),
  );
}

/** A scene in bare numbers. */
export function layoutInputOf({ entities, statements }: SceneGraph): LayoutInput {
  const index = new Map(entities.map(({ key }, at) => [key, at]));
  const ends = statements.flatMap(({ from, to }) => {
    const pair = [index.get(from), index.get(to)];
    return pair.filter((end) => end !== undefined);
  });
  return {
    seeds: Uint32Array.from(entities, ({ key }) => seedOf(key)),
    stages: Uint16Array.from(entities, ({ stage }) => stage),
    ends: Uint32Array.from(ends),
  };
}
