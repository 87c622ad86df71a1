import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import {
  type DeprecationOutcome,
  deprecationOutcome,
} from '../../domain/change-set/deprecation-preview.ts';
import { findEntity } from '../../domain/change-set/find-row.ts';
import { createGraphDraft } from '../../domain/change-set/graph-draft.ts';
import { refuseProblems } from '../../domain/change-set/refuse-problems.ts';
import type { StoredEntity } from '../../domain/change-set/rows.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { createChanging } from './apply-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';

/** What would come of taking an entity out of use. */
export type DeprecationPreview = DeprecationOutcome & {
  readonly revision: number;
  readonly entity: StoredEntity;
  /** The version that it was tried on. */
  readonly version: number;
  readonly replacement: StoredEntity | null;
  readonly problems: readonly string[];
};

/**
 * Tries to take an entity out of use, and changes nothing.
 * @throws Refusal NOT_FOUND where it is not there
 */
export async function previewDeprecation(
  database: Database,
  given: { readonly entity: string; readonly replacedBy: string | null },
): Promise<DeprecationPreview> {
  const revision = await readRevision(database);
  // Of a merge all is read that is said of the two, and what they stand in for.
  const ends = { from: given.entity, into: given.replacedBy ?? given.entity };
  const part = await readGraphPart({ run: database.read }, [{ what: 'MERGE_ENTITIES', ...ends }]);
  const before = createGraphDraft(part);
  const found = findEntity(before, { field: 'entity', ref: given.entity });
  if ('problem' in found) {
    refuseProblems([{ ...found.problem, operation: 'previewDeprecation' }]);
    throw new Error('taking nothing out of use was not refused');
  }
  const entity = found.row;
  const { id, kind, version } = entity;
  const changing = createChanging(part, new Date());
  const change = { what: 'DEPRECATE_ENTITY', kind, entity: id, expectedVersion: version } as const;
  const [outcome] = applyChanges(changing, [{ ...change, replacedBy: given.replacedBy }]);
  const after = changing.draft;
  return {
    revision,
    entity,
    version,
    replacement: after.entities.get(after.entities.get(id)?.replacedBy ?? '') ?? null,
    ...deprecationOutcome({
      entity,
      before,
      after,
      entityIds: part.entities.map((one) => one.id),
      statementIds: part.statements.map((one) => one.id),
    }),
    problems: (outcome?.problems ?? []).map(({ message }) => message),
  };
}
