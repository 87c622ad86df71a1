import type { Effect } from '../../domain/change-set/effect.ts';
import type { ChangeSet, Operation } from './change-set.ts';
import { touched } from './touched-ids.ts';

/** A change set as its node holds it; what is null is left out. */
export type ChangeSetNode = Omit<ChangeSet, 'author' | 'reviewer' | 'isQuestion'> & {
  isQuestion?: true;
  authorId: string;
  authorName: string;
  reviewerId?: string;
  reviewerName?: string;
};

/** An operation as a backup keeps it: the change is a text of JSON. */
type OperationRow = Omit<Operation, 'change' | 'effects'> & { id: string; change: string };

/** An effect as a backup keeps it: images are texts of JSON. */
type EffectRow = {
  position: number;
  table: Effect['table'];
  rowId: string;
  before?: string;
  after?: string;
};

/** An operation as a backup keeps it, with its effects and the number of its change set. */
export type LoggedOperation = {
  readonly of: number;
  readonly operation: OperationRow;
  readonly effects: readonly EffectRow[];
};

/** What the node of a change set holds. */
export function changeSetProperties(changeSet: ChangeSet): object {
  const { author, reviewer, isQuestion, ...own } = changeSet;
  return withoutNulls({
    ...own,
    isQuestion: isQuestion || null,
    authorId: author.id,
    authorName: author.name,
    reviewerId: reviewer?.id,
    reviewerName: reviewer?.name,
  });
}

/** The change set of a node. */
export function changeSetOf(node: Partial<ChangeSetNode> & Pick<ChangeSetNode, Always>): ChangeSet {
  const { number, state, reason, createdAt, operationCount } = node;
  return {
    number,
    state,
    revision: node.revision ?? null,
    author: { id: node.authorId, name: node.authorName },
    reason,
    reverts: node.reverts ?? null,
    job: node.job ?? null,
    isQuestion: node.isQuestion ?? false,
    reviewer:
      node.reviewerId === undefined
        ? null
        : { id: node.reviewerId, name: node.reviewerName ?? node.reviewerId },
    comment: node.comment ?? null,
    createdAt,
    decidedAt: node.decidedAt ?? null,
    operationCount,
  };
}

type Always =
  | 'number'
  | 'state'
  | 'reason'
  | 'createdAt'
  | 'operationCount'
  | 'authorId'
  | 'authorName';

/** An operation as a backup keeps it, with its effects. */
export function operationRow(changeSet: number, operation: Operation): LoggedOperation {
  const { effects, change, ...own } = operation;
  const id = `${changeSet}:${operation.position}`;
  return {
    of: changeSet,
    operation: withoutNulls({ id, ...own, change: JSON.stringify(change) }) as OperationRow,
    effects: effects.map((effect, position) => effectRow(effect, position)),
  };
}

/** The operation of a row, with its effects in their order. */
export function operationOf({ operation, effects }: Omit<LoggedOperation, 'of'>): Operation {
  const { position, sentence, change, verdict, reason } = operation;
  return {
    position,
    sentence,
    change: JSON.parse(change) as Operation['change'],
    verdict,
    reason: reason ?? null,
    effects: effects.toSorted((one, other) => one.position - other.position).map(effectOf),
  };
}

const image = (text: string | undefined): unknown => (text === undefined ? null : JSON.parse(text));

function effectOf({ table, rowId, before, after }: EffectRow): Effect {
  return { table, id: rowId, before: image(before), after: image(after) } as Effect;
}

function effectRow(effect: Effect, position: number): EffectRow {
  const { table, id, before, after } = effect;
  const images = {
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
  return withoutNulls({
    position,
    table,
    rowId: id,
    ...images,
    ...touched(effect),
  }) as EffectRow;
}

/** Neo4j has no nulls: what is not there is left out. */
function withoutNulls(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null));
}
