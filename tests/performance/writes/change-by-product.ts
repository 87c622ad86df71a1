import { randomUUID } from 'node:crypto';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import type { RoleEdit } from './raw-change.ts';

const AUTHOR = { id: 'bench:product', name: 'Bench' };

/** Makes as many roles as there are writers, and returns their slugs. */
export async function createRoles(database: Database, count: number): Promise<string[]> {
  const slugs = Array.from({ length: count }, (_, at) => `bench-${randomUUID()}-${at}`);
  await applyChangeSet(database, {
    author: AUTHOR,
    reason: 'to measure on them',
    idempotencyKey: randomUUID(),
    changes: slugs.map((slug) => ({
      what: 'CREATE_ENTITY',
      kind: 'Role',
      slug,
      name: slug,
      description: 'A role to measure on.',
      aliases: [],
      externalIds: [],
      fields: { duties: [] },
    })),
  });
  return slugs;
}

/** The same edit as a change set of one operation, as everybody makes it. */
export async function editByChangeSet(
  database: Database,
  { slug, description, version }: RoleEdit & { readonly version: number },
): Promise<void> {
  await applyChangeSet(database, {
    author: AUTHOR,
    reason: 'to measure it',
    idempotencyKey: randomUUID(),
    changes: [
      {
        what: 'UPDATE_ENTITY',
        kind: 'Role',
        entity: slug,
        expectedVersion: version,
        description,
        fields: {},
      },
    ],
  });
}
