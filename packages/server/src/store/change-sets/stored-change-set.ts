import type { Effect } from '../../domain/change-set/effect.ts';
import type { ChangeSet, Operation } from './change-set.ts';

/** A change set as its node holds it; what is null is left out. */
export type ChangeSetNode = Omit<ChangeSet, 'author' | 'reviewer' | 'isQuestion'> & {
  isQuestion?: true;
  authorId: string;
  authorName: string;
  reviewerId?: string;
  reviewerName?: string;
};

/** An operation as its node holds it: the change is a text of JSON. */
export type OperationNode = Omit<Operation, 'change' | 'effects'> & { id: string; change: string };

/** An effect as its node holds it: images are texts of JSON. */
export type EffectNode = {
  position: number;
  table: Effect['table'];
  rowId: string;
  before?: string;
  after?: string;
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

/** What the node of an operation holds, with the nodes of its effects. */
export function operationParameters(changeSet: number, operation: Operation): object {
  const { effects, change, ...own } = operation;
  const id = `${changeSet}:${operation.position}`;
  return {
    properties: withoutNulls({ id, ...own, change: JSON.stringify(change) }),
    effects: effects.map((effect, position) => effectProperties(effect, position)),
  };
}

/** The operation of a node, with its effects in their order. */
export function operationOf(
  { position, sentence, change, verdict, reason }: OperationNode,
  effects: readonly EffectNode[],
): Operation {
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

/** The effect of a node. */
export function effectOf({ table, rowId, before, after }: EffectNode): Effect {
  return { table, id: rowId, before: image(before), after: image(after) } as Effect;
}

function effectProperties(effect: Effect, position: number): object {
  const { table, id, before, after } = effect;
  const images = {
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
  return withoutNulls({ position, table, rowId: id, ...images, ...touched(effect) });
}

/** What history finds the effect by. */
function touched(effect: Effect): object {
  const { table, id, before, after } = effect;
  if (table === 'entities') return { entityId: id };
  if (table === 'references') return { entityId: (effect.after ?? effect.before)?.entityId };
  if (table === 'evidence') return { statementId: (effect.after ?? effect.before)?.statementId };
  const row = after ?? before;
  return { statementId: id, fromId: row?.from, toId: row?.to };
}

/** Neo4j has no nulls: what is not there is left out. */
function withoutNulls(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null));
}
