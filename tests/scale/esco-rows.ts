import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { escoRoleGroups, readEsco } from '../performance/graphs/read-esco.ts';

const ESCO = join(PROJECT_FOLDER, '../shared/data/esco-1.1.1');

/** Unit groups of ISCO: information and communications technology, and mathematics. */
const GROUPS = /^(?:25\d\d|2120|1330)$/u;

/** Why a test cannot be run where ESCO's files are not there; undefined where they are. */
export const ESCO_IS_MISSING = existsSync(ESCO)
  ? undefined
  : 'Skipped: the files of ESCO 1.1.1 are not in ../shared/data/esco-1.1.1, beside the checkout.';

/** All of ESCO 1.1.1. */
export function readEscoRows(): SnapshotRows {
  return readEsco(ESCO);
}

/** ESCO cut to 88 occupations of these groups; skills and what joins them stay whole. */
export function readEscoCut(): SnapshotRows {
  const rows = readEsco(ESCO);
  const groupOf = escoRoleGroups(ESCO);
  const entities = rows.entities.filter(
    ({ kind, id }) => kind !== 'Role' || GROUPS.test(groupOf.get(id) ?? ''),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const statements = rows.statements.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...rows, entities, statements };
}
