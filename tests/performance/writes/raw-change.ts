import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../packages/server/src/store/change-sets/change-set.ts';
import { packOperations } from '../../../packages/server/src/store/change-sets/operation-blocks.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';

/** A description that a role is to have, and where its writer is. */
export type RoleEdit = { readonly slug: string; readonly description: string };

type Role = { id: string; version: number; description: string };

/** The lock and the look for the key, before all reading. */
const LOCK = `
  MATCH (graph:Graph {id: 'graph'})
  SET graph.lockedAt = datetime()
  WITH graph
  OPTIONAL MATCH (key:IdempotencyKey {key: $key})
  RETURN graph.revision AS revision, graph.changeSets AS changeSets, key.changeSet AS earlier`;

const READ = 'MATCH (role:Role {slug: $slug}) RETURN properties(role) AS role';

/** The write and its record, in one trip. */
const WRITE = `
  MATCH (graph:Graph {id: 'graph'})
  SET graph.revision = $set.revision, graph.changeSets = $set.number
  WITH graph
  MATCH (role:Role {slug: $slug})
  SET role = $after
  CREATE (set:ChangeSet)
  SET set = $set
  CREATE (block:OperationBlock)-[:OF]->(set)
  SET block = $block
  CREATE (key:IdempotencyKey)
  SET key = $key`;

/**
 * The edit of one role as one would write it by hand for this one purpose, with the lock and the record
 * of a change set: three queries in one transaction. It checks nothing but that the role is there.
 */
export async function editRaw(database: Database, { slug, description }: RoleEdit): Promise<void> {
  const session = database.driver.session({ database: database.name });
  try {
    await session.executeWrite(async (transaction) => {
      const key = `bench:raw ${randomUUID()}`;
      const { records: locked } = await transaction.run(LOCK, { key });
      const [lock] = locked.map((record) => record.toObject() as Lock);
      if (!lock || lock.earlier !== null) throw new Error('There is no lock to be had.');
      const { records: found } = await transaction.run(READ, { slug });
      const [before] = found.map((record) => record.get('role') as Role);
      if (!before) throw new Error(`There is no role "${slug}".`);
      await transaction.run(WRITE, writeParameters({ lock, key, before, slug, description }));
    });
  } finally {
    await session.close();
  }
}

type Lock = { revision: number; changeSets: number; earlier: number | null };

type Edit = RoleEdit & { readonly lock: Lock; readonly key: string; readonly before: Role };

/** All that the log holds of a change set; whole numbers go as floats, which costs no more. */
function writeParameters({ lock, key, before, slug, description }: Edit): object {
  const now = new Date().toISOString();
  const number = lock.changeSets + 1;
  const after = { ...before, description, version: before.version + 1, updatedAt: now };
  const change = { what: 'UPDATE_ENTITY', kind: 'Role', entity: slug, description };
  const operation = {
    position: 0,
    sentence: `Change role/${slug}: description`,
    change,
    verdict: 'ACCEPTED',
    reason: null,
    effects: [{ table: 'entities', id: before.id, before, after }],
  } as unknown as Operation;
  const author = { authorId: 'bench:raw', authorName: 'Bench' };
  const decided = { reviewerId: 'bench:raw', reviewerName: 'Bench', decidedAt: now };
  return {
    slug,
    after,
    set: {
      number,
      revision: lock.revision + 1,
      state: 'APPLIED',
      reason: 'to measure it',
      createdAt: now,
      operationCount: 1,
      ...author,
      ...decided,
    },
    block: packOperations([operation])[0],
    key: { key, bodyHash: 'a hash', at: now, changeSet: number },
  };
}
