import { fractionColumns, wholeColumns } from './compressed-rows.ts';
import { editCredits, editLinks } from './edit-rows.ts';
import type { RevisionChange } from './graph-change.ts';
import { liftStatements } from './lift-statements.ts';
import { byId } from './number-entities.ts';
import type { TableName } from './planned-statements.ts';
import { type EntitiesAfter, type RemovedEntity, renewEntities } from './renew-entities.ts';
import { renewRequirements, renumberRequirements } from './renew-requirements.ts';
import { type Renumberings, renumberCredits, renumberLinks } from './renumber-rows.ts';
import { askedByRows } from './requirement-rows.ts';
import { settleStatements } from './settle-statements.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotEntity, SnapshotKind } from './snapshot-rows.ts';
import { creditEdits, type Refreshing, rolesToRenew, tableEdits } from './table-edits.ts';

/**
 * The snapshot of the graph after changes: the same as one built of the changed rows, for a
 * fraction of the work. What the changes do not touch is shared with the snapshot given, which
 * stays as it is.
 */
export function refreshSnapshot(
  snapshot: Snapshot,
  { revision, changes }: RevisionChange,
): Snapshot {
  const entities = renewEntities(snapshot, entitiesAfter(changes));
  const ofStatements = changes.filter((one) => 'statement' in one);
  const lifted = liftStatements(snapshot, entities, ofStatements);
  const settled = settleStatements(lifted.statements, entities.numbered);
  return {
    revision,
    ...entities.numbered,
    ...renewTables(snapshot, { entities, lifted, settled }),
    dormant: {
      entities: entities.dormant,
      statements: [...lifted.dormant, ...settled.dormant].toSorted(byId),
    },
  };
}

/** The entities that changes touch as they are at last: written ones, and ids of removed ones. */
function entitiesAfter(changes: RevisionChange['changes']): EntitiesAfter {
  const written = new Map<string, SnapshotEntity>();
  const removed = new Map<string, RemovedEntity>();
  for (const change of changes) {
    if (change.what === 'ENTITY_WRITTEN') {
      written.set(change.entity.id, change.entity);
      removed.delete(change.entity.id);
    } else if (change.what === 'ENTITY_REMOVED') {
      const { kind, id } = change.entity;
      removed.set(id, { kind, id });
      written.delete(id);
    }
  }
  return { written: [...written.values()], removed: [...removed.values()] };
}

/** The tables of a snapshot, first put under the new indexes, then given the new links. */
function renewTables(snapshot: Snapshot, refreshing: Refreshing) {
  const { entities } = refreshing;
  const edits = tableEdits(refreshing);
  const by = (rows: SnapshotKind, targets: SnapshotKind): Renumberings => ({
    rows: entities.renumberings.get(rows),
    targets: entities.renumberings.get(targets),
  });
  const renew = (table: WholeTable, renumberings: Renumberings) =>
    editLinks(renumberLinks(snapshot[table], renumberings), edits[table], wholeColumns);
  const amongSkills = by('Skill', 'Skill');
  const prerequisites = renew('prerequisites', amongSkills);
  const broader = renew('broader', amongSkills);
  const related = editLinks(
    renumberLinks(snapshot.related, amongSkills),
    edits.related,
    fractionColumns,
  );
  const requirements = renewRequirements(
    renumberRequirements(snapshot.requirements, by('Role', 'Skill')),
    { roles: rolesToRenew(snapshot, refreshing, edits), edits: edits.essentials, prerequisites },
  );
  const credits = creditEdits({ broader, related }, edits);
  return {
    requirements,
    askedBy:
      requirements === snapshot.requirements
        ? snapshot.askedBy
        : askedByRows(requirements, entities.numbered.skills.length),
    optionals: renew('optionals', by('Role', 'Skill')),
    prerequisites,
    broader,
    related,
    creditedBy: editCredits(
      renumberCredits(snapshot.creditedBy, amongSkills.rows),
      credits.creditedBy,
    ),
    creditsTo: editCredits(
      renumberCredits(snapshot.creditsTo, amongSkills.rows),
      credits.creditsTo,
    ),
    toolsOf: renew('toolsOf', by('Role', 'Tool')),
    supports: renew('supports', by('Tool', 'Skill')),
    taughtBy: renew('taughtBy', by('Skill', 'Credential')),
    moves: renew('moves', by('Role', 'Role')),
  };
}

/** The tables of whole numbers, requirements apart. */
type WholeTable = Exclude<TableName, 'essentials' | 'related'>;
