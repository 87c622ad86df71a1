import { connectionWords } from '../neighbourhood/connection-words';
import type { Connection, NamedEntity } from '../neighbourhood/neighbourhood';
import type { SceneEntity, SceneGraph, SceneStatement } from './scene-graph';

/** An entity that another connects to, and how. */
export type SceneNeighbour = {
  readonly entity: SceneEntity;
  readonly connections: readonly (Connection & { readonly importance: number | null })[];
};

/** What each entity of a scene connects to in it: what matters most first, then by name. */
export type SceneNeighbours = ReadonlyMap<NamedEntity['key'], readonly SceneNeighbour[]>;

/** Reads the statements of a scene from both of their ends. */
export function neighboursInScene({ entities, statements }: SceneGraph): SceneNeighbours {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const found = new Map<string, Map<string, SceneStatement[]>>(
    entities.map(({ key }) => [key, new Map()]),
  );
  for (const statement of statements) {
    note(found.get(statement.from), statement.to, statement);
    note(found.get(statement.to), statement.from, statement);
  }
  return new Map(
    [...found].map(([key, others]) => [
      key,
      [...others]
        .flatMap(([other, joins]) => {
          const entity = byKey.get(other);
          return entity ? [{ entity, connections: joins.map((one) => seenFrom(key, one)) }] : [];
        })
        .toSorted(byImportance),
    ]),
  );
}

function note(
  others: Map<string, SceneStatement[]> | undefined,
  other: string,
  statement: SceneStatement,
) {
  const joins = others?.get(other);
  if (joins) joins.push(statement);
  else others?.set(other, [statement]);
}

function seenFrom(key: string, { id, type, from, basis, importance }: SceneStatement) {
  return { id, words: connectionWords(type, from === key), basis, importance };
}

function byImportance(a: SceneNeighbour, b: SceneNeighbour): number {
  return (
    importanceOf(b) - importanceOf(a) ||
    a.entity.name.localeCompare(b.entity.name) ||
    (a.entity.key < b.entity.key ? -1 : 1)
  );
}

/** What does not say how much it matters is taken to be in the middle, as the API takes it. */
function importanceOf({ connections }: SceneNeighbour): number {
  return Math.max(...connections.map(({ importance }) => importance ?? 3));
}
