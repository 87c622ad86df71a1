import type { Kind } from '../domain/graph/kinds.ts';
import type { StatementType } from '../domain/graph/statement-types.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { readRevision } from './graph-state.ts';
import { loadQuery } from './load-query.ts';
import { readStatementsAmong, type SubgraphEdge } from './read-neighbourhood.ts';

/** What brings entities in: an entity with what lies around it, a kind, or nothing that is there. */
export type Expansion =
  | {
      readonly entity: EntityName;
      readonly type: StatementType | null;
      readonly outward: boolean | null;
      readonly budget: number;
    }
  | { readonly kind: Kind; readonly budget: number }
  | { readonly entity: null };

type Found = { place: number; total: number; nodes: EntityName[] };

type SceneNode = { entity: EntityName; statementCount: number };

type ExpansionOutcome = { entity: EntityName | null; total: number; ids: string[] };

/** Entities that expansions have brought together, and the statements among them. */
export type Scene = {
  revision: number;
  nodes: SceneNode[];
  statements: SubgraphEdge[];
  datasets: EntityName[];
  expansions: ExpansionOutcome[];
  truncated: boolean;
};

/** Reads what a list of expansions brings, `limit` entities at most. */
export async function readScene(
  database: Database,
  expansions: readonly Expansion[],
  limit: number,
): Promise<Scene> {
  const revision = await readRevision(database);
  const brought = await readExpansions(database, expansions);
  const all = new Map(brought.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])));
  const entities = [...all.values()].slice(0, limit);
  const ids = entities.map(({ id }) => id);
  const [statements, counts] = await Promise.all([
    readStatementsAmong(database, ids),
    database.read<{ id: string; count: number }>(loadQuery('statement-counts'), { ids }),
  ]);
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const isIn = new Set(ids);
  return {
    revision,
    nodes: entities.map((entity) => ({ entity, statementCount: countOf.get(entity.id) ?? 0 })),
    statements,
    datasets: await database.read<EntityName>(loadQuery('datasets-of-statements'), {
      ids: statements.map(({ id }) => id),
    }),
    expansions: brought.map(({ entity, total, nodes }) => ({
      entity,
      total,
      ids: nodes.map(({ id }) => id).filter((id) => isIn.has(id)),
    })),
    truncated: all.size > limit,
  };
}

/** What each expansion brings, in their order: the entity itself first. */
async function readExpansions(database: Database, expansions: readonly Expansion[]) {
  const asked = expansions.map((expansion, place) => ({ ...expansion, place }));
  const found = await Promise.all([
    database.read<Found>(loadQuery('scene-of-entities'), {
      expansions: asked.flatMap((one) =>
        'entity' in one && one.entity ? [{ ...one, entity: null, id: one.entity.id }] : [],
      ),
    }),
    database.read<Found>(loadQuery('scene-of-kinds'), {
      expansions: asked.filter((one) => 'kind' in one),
    }),
  ]);
  const byPlace = new Map(found.flat().map((one) => [one.place, one]));
  return asked.map((one) => {
    const { total = 0, nodes = [] } = byPlace.get(one.place) ?? {};
    const entity = 'entity' in one ? one.entity : null;
    return { entity, total, nodes: entity ? [entity, ...nodes] : nodes };
  });
}

/** How many entities of a kind an entity connects to by statements of a type. */
export type NeighbourCount = { type: string; outward: boolean; kind: string; count: number };

/** Counts what an entity connects to. */
export function readNeighbourCounts(database: Database, id: string): Promise<NeighbourCount[]> {
  return database.read<NeighbourCount>(loadQuery('neighbour-counts'), { id });
}
