import type { Database } from './database.ts';
import type { GraphCounts } from './graph-state.ts';
import { loadQuery } from './load-query.ts';
import { readPages } from './read-pages.ts';

/** Statements of a type by which entities of a kind have neighbours of another. */
type Neighbourhood = {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly kind: string;
  readonly neighbour: string;
};

/** How many neighbours of a kind an entity that one comes upon has by statements of a type. */
type NeighbourCount = Neighbourhood & { readonly expected: number };

/** What entities of a page have, in all and as squares. */
type Page = {
  readonly id: string;
  readonly counts: readonly (Neighbourhood & { readonly met: number; readonly squares: number })[];
};

/** How large the graph is, as far as whoever walks through it needs to know. */
export type GraphSize = {
  readonly entities: GraphCounts['entities'];
  readonly neighbours: readonly NeighbourCount[];
};

/** Counts the graph, which takes a while where it is large. */
export async function readGraphSize(database: Database): Promise<GraphSize> {
  const [entities, neighbours] = await Promise.all([
    database.read<GraphCounts['entities'][number]>(loadQuery('count-entities')),
    countNeighbours(database),
  ]);
  return { entities, neighbours };
}

/** Some entities at a time, as a large graph takes the database longer than it has for one question. */
async function countNeighbours(database: Database): Promise<NeighbourCount[]> {
  const sums = new Map<string, Neighbourhood & { met: number; squares: number }>();
  const pages = readPages(
    (page) => database.read<Page>(loadQuery('count-neighbours'), page),
    ({ id }) => id,
  );
  for await (const page of pages) {
    for (const { met, squares, ...of } of page.flatMap(({ counts }) => counts)) {
      const key = Object.values(of).join(' ');
      const sum = sums.get(key) ?? { ...of, met: 0, squares: 0 };
      sums.set(key, { ...sum, met: sum.met + met, squares: sum.squares + squares });
    }
  }
  return [...sums.values()].map(({ met, squares, ...of }) => ({ ...of, expected: squares / met }));
}
