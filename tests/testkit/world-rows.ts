import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { readWholeGraph } from '../../packages/server/src/store/change-sets/read-whole-graph.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import type { World } from './world.ts';

/** The rows whose entities belong to a world; other tests write beside it. */
export async function readWorldRows(
  database: Database,
  { slug }: Pick<World, 'slug'>,
): Promise<GraphPart> {
  const part = await readWholeGraph({ run: database.read });
  const scope = slug('');
  const isOwn = (id: string): boolean => id.includes(scope);
  const statements = part.statements.filter(({ from, to }) => isOwn(from) || isOwn(to));
  const ids = new Set(statements.map(({ id }) => id));
  return {
    entities: part.entities.filter(({ id, slug }) => isOwn(id) || isOwn(slug)),
    statements,
    evidence: part.evidence.filter(({ statementId }) => ids.has(statementId)),
    references: part.references.filter(({ key, entityId }) => isOwn(entityId) || isOwn(key)),
  };
}
