import { connectionWords } from '../neighbourhood/connection-words';
import type { Connection } from '../neighbourhood/neighbourhood';
import type { SceneEntity, SceneGraph, SceneStatement } from './scene-graph';

/** An entity that another connects to, and how. */
export type SceneNeighbour = {
  readonly entity: SceneEntity;
  readonly connections: readonly (Connection & { readonly importance: number | null })[];
};

/** What the entities of a scene connect to in it, by their keys. */
export type SceneNeighbours = {
  /** What matters most first, then by name. */
  readonly of: (key: string) => readonly SceneNeighbour[];
  /** How many others an entity connects to. */
  readonly countOf: (key: string) => number;
};

/** The statements that join an entity and each other one, by the key of the other. */
type Joins = Map<string, SceneStatement[]>;

/** Reads the statements of a scene from both of their ends; only what is asked for is put in order. */
export function neighboursInScene({ entities, statements }: SceneGraph): SceneNeighbours {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const found = new Map<string, Joins>();
  for (const statement of statements) {
    note(found, [statement.from, statement.to], statement);
    note(found, [statement.to, statement.from], statement);
  }
  const ordered = new Map<string, readonly SceneNeighbour[]>();
  const inOrder = (key: string): readonly SceneNeighbour[] =>
    [...(found.get(key) ?? [])]
      .flatMap(([other, joins]) => {
        const entity = byKey.get(other);
        return entity ? [{ entity, connections: joins.map((one) => seenFrom(key, one)) }] : [];
      })
      .toSorted(byImportance);
  return {
    of: (key) => {
      const known = ordered.get(key) ?? inOrder(key);
      ordered.set(key, known);
      return known;
    },
    countOf: (key) => found.get(key)?.size ?? 0,
  };
}

function note(
  found: Map<string, Joins>,
  [one, other]: readonly [string, string],
  statement: SceneStatement,
) {
  const others: Joins = found.get(one) ?? new Map();
  found.set(one, others);
  const joins = others.get(other);
  if (joins) joins.push(statement);
  else others.set(other, [statement]);
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
