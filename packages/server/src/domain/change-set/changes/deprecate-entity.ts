import { KINDS, type Kind } from '../../graph/kinds.ts';
import type { ChangeOf } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import { type Changing, checkVersion, nameOfEntity } from '../changing.ts';
import { checkEntity } from '../check-entity.ts';
import { findEntity } from '../find-row.ts';
import type { GraphDraft } from '../graph-draft.ts';
import { nothingToDo } from './update-entity.ts';

/** Takes an entity out of use. What it replaced is from now on replaced by what replaces it. */
export function deprecateEntity(
  changing: Changing,
  change: ChangeOf<'DEPRECATE_ENTITY'>,
): ChangeProblem[] {
  const { draft, now } = changing;
  const field = change.kind.toLowerCase();
  const found = findEntity(draft, { field, ref: change.entity }, [change.kind]);
  if ('problem' in found) return [found.problem];
  const entity = found.row;
  const stale = checkVersion(
    entity,
    change.expectedVersion,
    'expectedVersion',
    nameOfEntity(entity),
  );
  if (stale.length > 0) return stale;
  const replacement = findReplacement(draft, change, entity.id);
  if ('problem' in replacement) return [replacement.problem];
  const { replacedBy } = replacement;
  if (entity.status === 'DEPRECATED' && entity.replacedBy === replacedBy) {
    return [nothingToDo(field, nameOfEntity(entity))];
  }
  const version = entity.version + 1;
  const after = { ...entity, status: 'DEPRECATED' as const, replacedBy, version, updatedAt: now };
  draft.write('entities', entity.id, after);
  if (replacedBy !== null) redirectReplaced(changing, entity.id, replacedBy);
  return [];
}

function findReplacement(
  draft: GraphDraft,
  { kind, replacedBy }: { kind: Kind; replacedBy: string | null },
  id: string,
): { replacedBy: string | null } | { problem: ChangeProblem } {
  if (replacedBy === null) return { replacedBy: null };
  const at = { field: 'replacedBy', value: replacedBy };
  const found = findEntity(draft, { field: 'replacedBy', ref: replacedBy }, [kind]);
  if ('problem' in found) return found;
  if (found.row.id === id) {
    const message = 'replacedBy: nothing can stand in for itself; name another, or leave it out.';
    return { problem: { rule: 'SELF_REFERENCE', message, ...at } };
  }
  if (found.row.status === 'ACTIVE') return { replacedBy: found.row.id };
  const message = `replacedBy: ${nameOfEntity(found.row)} is deprecated itself; name one that is in use.`;
  return { problem: { rule: 'DEPRECATED_TARGET', message, ...at } };
}

/** What an entity stood in for leads to its own replacement, so that no redirect leads to another. */
export function redirectReplaced({ draft, now }: Changing, from: string, to: string): void {
  for (const replaced of draft.entities.find('replacedBy', from)) {
    draft.write('entities', replaced.id, {
      ...replaced,
      replacedBy: to,
      version: replaced.version + 1,
      updatedAt: now,
    });
  }
}

/** Takes a deprecated entity into use again. */
export function restoreEntity(
  { draft, now }: Changing,
  change: ChangeOf<'RESTORE_ENTITY'>,
): ChangeProblem[] {
  const found = findEntity(draft, { field: 'entity', ref: change.entity }, KINDS);
  if ('problem' in found) return [found.problem];
  const entity = found.row;
  const subject = nameOfEntity(entity);
  const stale = checkVersion(entity, change.expectedVersion, 'expectedVersion', subject);
  if (stale.length > 0) return stale;
  if (entity.status === 'ACTIVE') return [nothingToDo('entity', subject)];
  const version = entity.version + 1;
  const after = { ...entity, status: 'ACTIVE' as const, replacedBy: null, version, updatedAt: now };
  const problems = checkEntity(draft, after);
  if (problems.length === 0) draft.write('entities', entity.id, after);
  return problems;
}
