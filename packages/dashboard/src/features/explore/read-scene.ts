import type { SceneQuery } from '../../gql/graphql';
import type { SceneEntity, SceneGraph } from '../../graph-view/explorer/scene-graph';
import type { NamedEntity } from '../../graph-view/neighbourhood/neighbourhood';

/** What an expansion brought in. */
export type ExpansionOutcome = {
  /** Null for a kind, and where there is no such entity any more. */
  readonly entity: NamedEntity | null;
  /** How many entities it could bring. */
  readonly total: number;
  /** How many its budget let in, the one that it is named by not counted. */
  readonly brought: number;
};

/** A scene as the API answers it. */
export type Scene = SceneGraph & {
  readonly revision: number;
  /** Whether it has no room for all that was asked for. */
  readonly truncated: boolean;
  /** The datasets that its statements rest on, which ask to be named. */
  readonly datasets: SceneQuery['scene']['datasets'];
  readonly expansions: readonly ExpansionOutcome[];
};

type Named = Pick<NamedEntity, 'kind' | 'slug' | 'name'>;

/** Reads the answer of the API: ids become keys, and every entity knows what brought it in. */
export function readScene({ scene }: SceneQuery): Scene {
  const stages = new Map<string, number>();
  for (const [stage, { ids }] of scene.expansions.entries()) {
    for (const id of ids) if (!stages.has(id)) stages.set(id, stage);
  }
  const entities: SceneEntity[] = scene.nodes.map(({ statementCount, entity }) => ({
    ...named(entity),
    id: entity.id,
    statementCount,
    stage: stages.get(entity.id) ?? 0,
  }));
  const keys = new Map(entities.map(({ id, key }) => [id, key]));
  return {
    revision: scene.revision,
    truncated: scene.truncated,
    datasets: scene.datasets,
    entities,
    statements: scene.statements.flatMap(({ id, type, from, to, basis, importance }) => {
      const ends = { from: keys.get(from), to: keys.get(to) };
      if (ends.from === undefined || ends.to === undefined) return [];
      return [{ id, type, from: ends.from, to: ends.to, basis, importance: importance ?? null }];
    }),
    expansions: scene.expansions.map(({ entity, total, ids }) => ({
      entity: entity ? named(entity) : null,
      total,
      brought: entity ? ids.length - 1 : ids.length,
    })),
  };
}

function named({ kind, slug, name }: Named): NamedEntity {
  return { kind, slug, name, key: `${kind.toLowerCase()}/${slug}` };
}
