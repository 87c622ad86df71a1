import type { EvidenceRow } from '../graph/graph-rows.ts';
import type { StatementType } from '../graph/statement-types.ts';
import { movedStatement } from './changes/merge-entities.ts';
import { nameOfEntity, nameOfStatement } from './changing.ts';
import type { Effect } from './effect.ts';
import { type GraphDraft, pairKey } from './graph-draft.ts';
import type { StoredEntity, StoredStatement, TableName, Tables } from './rows.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';

/** A statement that a merge moves, joins with another or takes away, in words. */
type MergedStatement = {
  readonly id: string;
  readonly type: StatementType;
  readonly before: string;
  readonly after: string;
  /** How many pieces of evidence it has. */
  readonly evidenceCount: number;
};

/** A piece of evidence of either of two statements that become one. */
type JoinedEvidence = Pick<EvidenceRow, 'id' | 'locator' | 'note'> & {
  /** `source/machine-learning-career`. */
  readonly source: string;
  readonly outcome: 'STAYS' | 'GOES_OVER' | 'LEFT_OUT';
};

/** Two statements that would say the same. */
type Collision = MergedStatement & {
  /** The id of the statement that is kept. */
  readonly kept: string;
  readonly fields: readonly SideBySide[];
  readonly evidence: readonly JoinedEvidence[];
};

/** What a merge comes to. */
export type MergeOutcome = {
  readonly moves: readonly MergedStatement[];
  readonly collisions: readonly Collision[];
  readonly dropped: readonly MergedStatement[];
  readonly fields: readonly SideBySide[];
  readonly aliases: readonly string[];
  /** The version that the entity that stays would have. */
  readonly version: number;
  readonly redirects: readonly string[];
  /** What the entity that goes stands in for, as `kind/slug`. */
  readonly replaced: readonly string[];
  /** Of two sources: how many pieces of evidence would be from the one that stays, and how many go. */
  readonly evidenceMoved: number;
  readonly evidenceLeftOut: number;
};

/** A graph before a merge, what the merge does, and the two that it joins. */
type Merge = {
  readonly before: GraphDraft;
  readonly effects: readonly Effect[];
  readonly from: StoredEntity;
  readonly into: StoredEntity;
};

/** Fields of entities that are told by themselves, or that are kept whoever stays. */
const TOLD = new Set(['name', 'slug', 'aliases', 'status', 'replacedBy']);
/** What a statement joins is in its words. */
const IN_WORDS = new Set(['from', 'to']);

/** Tells what the effects of a merge come to; of one that cannot be done, nothing moves. */
export function mergeOutcome(merge: Merge): MergeOutcome {
  const { effects, from, into } = merge;
  const after = afterOf(effects);
  const becomes = after('entities', into);
  const cited = effectsOn(effects, 'evidence').filter(({ before }) => before?.sourceId === from.id);
  return {
    ...statementsOf(merge),
    fields: sideBySide({ goes: from, stays: into, becomes }, TOLD),
    aliases: becomes.aliases,
    version: becomes.version,
    redirects: effectsOn(effects, 'references')
      .filter((one) => one.after !== null)
      .map(({ id }) => id)
      .toSorted(),
    replaced: effectsOn(effects, 'entities')
      .flatMap(({ before, after: row }) => (before?.replacedBy === from.id && row ? [row] : []))
      .filter(({ id }) => id !== into.id)
      .map(nameOfEntity)
      .toSorted(),
    evidenceMoved: cited.filter((one) => one.after?.sourceId === into.id).length,
    evidenceLeftOut: cited.filter((one) => one.after === null).length,
  };
}

type EffectOn<Table extends TableName> = Extract<Effect, { readonly table: Table }>;

function effectsOn<Table extends TableName>(
  effects: readonly Effect[],
  table: Table,
): EffectOn<Table>[] {
  return effects.filter((effect): effect is EffectOn<Table> => effect.table === table);
}

/** Rows as the effects leave them; a row that they take away is told as it was. */
function afterOf(effects: readonly Effect[]) {
  return <Table extends 'entities' | 'statements'>(
    table: Table,
    row: Tables[Table],
  ): Tables[Table] => {
    const effect = effects.find((one) => one.table === table && one.id === row.id);
    // The compiler does not see that the name of a table tells what its rows are.
    return (effect?.after as Tables[Table] | null | undefined) ?? row;
  };
}

const isSelf = ({ from, to }: StoredStatement): boolean => from === to;

function statementsOf(merge: Merge): Pick<MergeOutcome, 'moves' | 'collisions' | 'dropped'> {
  const { before, effects, from, into } = merge;
  const gone = new Set(
    effectsOn(effects, 'statements').flatMap(({ id, after }) => (after === null ? [id] : [])),
  );
  const own = before.statements
    .find('end', from.id)
    .map((statement) => ({ statement, moved: movedStatement(statement, from.id, into.id) }));
  const isGone = ({ statement: { id } }: (typeof own)[number]): boolean => gone.has(id);
  const told = ({ statement, moved }: (typeof own)[number]): MergedStatement => ({
    id: statement.id,
    type: statement.type,
    before: nameOfStatement(before, statement),
    after: nameOfStatement(before, moved),
    evidenceCount: before.evidence.find('statement', statement.id).length,
  });
  return {
    moves: own.filter((one) => effects.length > 0 && !isGone(one)).map(told),
    collisions: own
      .filter((one) => isGone(one) && !isSelf(one.moved))
      .flatMap((one) => collisionOf(merge, one, told(one))),
    dropped: own.filter((one) => isGone(one) && isSelf(one.moved)).map(told),
  };
}

type Moving = { readonly statement: StoredStatement; readonly moved: StoredStatement };

function collisionOf(
  { before, effects }: Merge,
  { statement, moved }: Moving,
  told: MergedStatement,
): Collision[] {
  const [kept] = before.statements.find('pair', pairKey(moved.type, moved.from, moved.to));
  if (!kept) return [];
  const becomes = afterOf(effects)('statements', kept);
  const after = nameOfStatement(before, kept);
  const fields = sideBySide({ goes: statement, stays: kept, becomes }, IN_WORDS);
  const evidence = joinedEvidence(before, effects, [kept.id, statement.id]);
  return [{ ...told, after, kept: kept.id, fields, evidence }];
}

/** The evidence of both, that of the one that is kept first. */
function joinedEvidence(
  before: GraphDraft,
  effects: readonly Effect[],
  statements: readonly [kept: string, leaving: string],
): JoinedEvidence[] {
  const [kept] = statements;
  const gone = new Set(
    effectsOn(effects, 'evidence').flatMap(({ id, after }) => (after === null ? [id] : [])),
  );
  return statements.flatMap((statement) =>
    before.evidence.find('statement', statement).map(({ id, sourceId, locator, note }) => {
      const source = before.entities.get(sourceId);
      const whither = statement === kept ? 'STAYS' : 'GOES_OVER';
      const outcome = gone.has(id) ? 'LEFT_OUT' : whither;
      return { id, source: source ? nameOfEntity(source) : sourceId, locator, note, outcome };
    }),
  );
}
