import type { Basis } from '../../graph/kinds.ts';
import { nameKey } from '../../graph/name-key.ts';
import type { ChangeOf } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import { type Changing, checkVersion, nameOfEntity } from '../changing.ts';
import { evidenceAt } from '../check-evidence.ts';
import { checkCycle } from '../check-statement.ts';
import { findEntity } from '../find-row.ts';
import { type GraphDraft, pairKey, slugKey } from '../graph-draft.ts';
import type { StoredEntity, StoredStatement } from '../rows.ts';
import { dropStatement } from './change-statement.ts';
import { redirectReplaced } from './deprecate-entity.ts';

/**
 * Makes two entities one: statements, evidence and references of the first go over to the second,
 * its names stay as aliases, and its id and slug go on leading there.
 */
export function mergeEntities(
  changing: Changing,
  change: ChangeOf<'MERGE_ENTITIES'>,
): ChangeProblem[] {
  const { draft } = changing;
  const found = findBoth(draft, change);
  if ('problems' in found) return found.problems;
  const { from, into } = found;
  const problems = moveStatements(draft, from, into);
  moveSources(draft, from, into);
  redirectReplaced(changing, from.id, into.id);
  draft.write('entities', from.id, null);
  moveReferences(draft, from, into);
  draft.write('entities', into.id, {
    ...into,
    aliases: joinedAliases(from, into),
    // Who has read the one that goes, and names it, must not change the other unawares.
    version: Math.max(from.version, into.version) + 1,
    updatedAt: changing.now,
  });
  return problems;
}

function findBoth(
  draft: GraphDraft,
  change: ChangeOf<'MERGE_ENTITIES'>,
): { from: StoredEntity; into: StoredEntity } | { problems: ChangeProblem[] } {
  const ends = [
    findEntity(draft, { field: 'from', ref: change.from }),
    findEntity(draft, { field: 'into', ref: change.into }),
  ] as const;
  const [from, into] = ends;
  if ('problem' in from || 'problem' in into) {
    return { problems: ends.flatMap((end) => ('problem' in end ? [end.problem] : [])) };
  }
  const problems = [
    ...checkVersion(from.row, change.fromVersion, 'fromVersion', nameOfEntity(from.row)),
    ...checkVersion(into.row, change.intoVersion, 'intoVersion', nameOfEntity(into.row)),
    ...checkPair(from.row, into.row),
  ];
  return problems.length > 0 ? { problems } : { from: from.row, into: into.row };
}

function checkPair(from: StoredEntity, into: StoredEntity): ChangeProblem[] {
  const [one, other] = [nameOfEntity(from), nameOfEntity(into)];
  const at = { field: 'into', value: other };
  if (from.id === into.id) {
    const message = `into: ${one} is to be merged with itself; name two entities.`;
    return [{ rule: 'SELF_REFERENCE', message, ...at }];
  }
  if (from.kind !== into.kind) {
    const message = `into: ${one} and ${other} are of two kinds; merge entities of one kind.`;
    return [{ rule: 'CANNOT_MERGE', message, ...at }];
  }
  if (into.status === 'ACTIVE') return [];
  const message = `into: ${other} is deprecated; merge into one that is in use, or restore it first.`;
  return [{ rule: 'DEPRECATED_TARGET', message, ...at }];
}

function moveStatements(draft: GraphDraft, from: StoredEntity, into: StoredEntity) {
  return draft.statements.find('end', from.id).flatMap((statement): ChangeProblem[] => {
    const moved = movedStatement(statement, from.id, into.id);
    if (moved.from === moved.to) {
      dropStatement(draft, statement.id);
      return [];
    }
    const [twin] = draft.statements.find('pair', pairKey(moved.type, moved.from, moved.to));
    if (twin) {
      joinStatements(draft, statement, twin);
      return [];
    }
    draft.write('statements', statement.id, null);
    const problems = checkCycle(draft, moved);
    draft.write('statements', moved.id, moved);
    return problems.map((problem) => ({ ...problem, field: 'into' }));
  });
}

/** The statement with one entity put in the place of another. */
export function movedStatement(
  statement: StoredStatement,
  from: string,
  into: string,
): StoredStatement {
  const end = (id: string): string => (id === from ? into : id);
  return {
    ...statement,
    from: end(statement.from),
    to: end(statement.to),
    version: statement.version + 1,
  };
}

/** Of two statements of one pair the one that stands keeps its grades, and gains the other's evidence. */
function joinStatements(draft: GraphDraft, leaving: StoredStatement, kept: StoredStatement): void {
  const gained = draft.evidence
    .find('statement', leaving.id)
    .filter((piece) => evidenceAt(draft, kept.id, piece) === undefined);
  for (const piece of gained) {
    draft.write('evidence', piece.id, { ...piece, statementId: kept.id });
  }
  dropStatement(draft, leaving.id);
  const basis = surerBasis(kept.basis, leaving.basis);
  // Who has read the one that goes, and names it in words, must not change the other unawares.
  const isAhead = kept.version > leaving.version;
  if (gained.length === 0 && basis === kept.basis && isAhead) return;
  const version = Math.max(kept.version, leaving.version) + 1;
  draft.write('statements', kept.id, { ...kept, basis, version });
}

/** What an article or a dataset says is no editorial judgement any more. */
const surerBasis = (one: Basis, other: Basis): Basis => (one === 'EDITORIAL' ? other : one);

function moveSources(draft: GraphDraft, from: StoredEntity, into: StoredEntity): void {
  for (const piece of draft.evidence.find('source', from.id)) {
    const moved = { ...piece, sourceId: into.id };
    const isThere = evidenceAt(draft, piece.statementId, moved) !== undefined;
    draft.write('evidence', piece.id, isThere ? null : moved);
  }
}

function moveReferences(draft: GraphDraft, from: StoredEntity, into: StoredEntity): void {
  for (const reference of draft.references.find('entity', from.id)) {
    draft.write('references', reference.key, { ...reference, entityId: into.id });
  }
  const slug = slugKey(from.kind, from.slug);
  draft.write('references', from.id, { key: from.id, type: 'ID', entityId: into.id });
  draft.write('references', slug, { key: slug, type: 'SLUG', entityId: into.id });
}

/** All names, each once, the own name apart. */
function joinedAliases(from: StoredEntity, into: StoredEntity): string[] {
  const known = new Set([nameKey(into.name)]);
  return [...into.aliases, from.name, ...from.aliases].filter((name) => {
    const isNew = !known.has(nameKey(name));
    known.add(nameKey(name));
    return isNew;
  });
}
