import type { StatementType } from '../graph/statement-types.ts';
import { type Numbered, namesOf, numberEntities } from '../snapshot/number-entities.ts';
import { endKinds, isPlanned } from '../snapshot/planned-statements.ts';
import { endsOf } from '../snapshot/settle-statements.ts';
import { nameOfEntity, nameOfStatement } from './changing.ts';
import { type GraphDraft, pairKey, slugKey } from './graph-draft.ts';
import { plannedEntity } from './planned-changes.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/**
 * What plans make of a statement of an entity that is out of use: they read it as one of what takes
 * its place, alone or together with one that says the same; they leave it out from now on; or they
 * do not read it now either.
 */
type Reading = 'AS_REPLACEMENT' | 'TOGETHER' | 'LEFT_OUT' | 'NEVER';

/** A statement that stays on an entity out of use. */
type RestingStatement = {
  readonly id: string;
  readonly type: StatementType;
  readonly sentence: string;
  readonly reading: Reading;
  /** The statement that plans read in its place, in words; null where they read none. */
  readonly readAs: string | null;
};

/** What taking an entity out of use comes to. */
export type DeprecationOutcome = {
  readonly statements: readonly RestingStatement[];
  /** Keys that lead to it, and go on doing so. */
  readonly references: readonly string[];
  /** What it stands in for, as `kind/slug`. */
  readonly replaced: readonly string[];
  /** Whether a plan that names it reads what takes its place. */
  readonly isFollowedByPlans: boolean;
};

/** An entity, the graph before and after it is taken out of use, and ids of all that is in that part. */
type Deprecation = {
  readonly entity: StoredEntity;
  readonly before: GraphDraft;
  readonly after: GraphDraft;
  readonly entityIds: readonly string[];
  readonly statementIds: readonly string[];
};

/** Tells what taking an entity out of use comes to. */
export function deprecationOutcome(deprecation: Deprecation): DeprecationOutcome {
  const { entity, before, after } = deprecation;
  const { id, kind, slug } = entity;
  const isReplaced = (after.entities.get(id)?.replacedBy ?? null) !== null;
  return {
    statements: restingStatements(deprecation),
    references: [
      slugKey(kind, slug),
      ...before.references
        .find('entity', id)
        .map(({ key }) => key)
        .toSorted(),
    ],
    replaced: before.entities.find('replacedBy', id).map(nameOfEntity).toSorted(),
    isFollowedByPlans: isReplaced && (kind === 'Role' || kind === 'Skill'),
  };
}

function restingStatements(deprecation: Deprecation): RestingStatement[] {
  const { entity, before, after, entityIds, statementIds } = deprecation;
  const numbered = [before, after].map((draft) =>
    numberEntities(entityIds.flatMap((id) => draft.entities.get(id) ?? []).flatMap(plannedEntity)),
  );
  const [then, now] = numbered as [Numbered, Numbered];
  const readers = Map.groupBy(
    statementIds
      .flatMap((id) => after.statements.get(id) ?? [])
      .flatMap((statement) => readBy(now, statement) ?? []),
    ({ type, from, to }) => pairKey(type, from, to),
  );
  return before.statements.find('end', entity.id).map((statement) => {
    const { id, type } = statement;
    const told = { id, type, sentence: nameOfStatement(before, statement) };
    if (!readBy(then, statement)) return { ...told, reading: 'NEVER', readAs: null };
    const read = readBy(now, statement);
    if (!read) return { ...told, reading: 'LEFT_OUT', readAs: null };
    const all = readers.get(pairKey(read.type, read.from, read.to)) ?? [];
    const reading = all.length > 1 ? 'TOGETHER' : 'AS_REPLACEMENT';
    return { ...told, reading, readAs: nameOfStatement(after, read) };
  });
}

/** A statement as plans read it, between entities in use; undefined where they do not. */
function readBy(numbered: Numbered, statement: StoredStatement): StoredStatement | undefined {
  if (!isPlanned(statement) || statement.rank === 'DEPRECATED') return undefined;
  const ends = endsOf(numbered, statement);
  const kinds = endKinds(statement.type);
  const from = ends && namesOf(numbered, kinds.from)[ends.from]?.id;
  const to = ends && namesOf(numbered, kinds.to)[ends.to]?.id;
  return from === undefined || to === undefined ? undefined : { ...statement, from, to };
}
