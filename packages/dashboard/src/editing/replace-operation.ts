import { type DraftEntity, type DraftOperation, refOf } from './draft-operation';

/**
 * Puts operations in the place of one. What that one creates keeps its slug, whatever it is called by
 * now, so that the others still mean it; they are told its name.
 */
export function replaceOperation(
  operations: readonly DraftOperation[],
  at: number,
  next: readonly DraftOperation[],
): DraftOperation[] {
  const former = operations[at];
  const last = next.at(-1);
  if (former?.what !== 'CREATE_ENTITY' || last?.what !== 'CREATE_ENTITY') {
    return operations.toSpliced(at, 1, ...next);
  }
  const { entity } = former;
  if (entity.kind !== last.entity.kind) return operations.toSpliced(at, 1, ...next);
  const renamed = { ...last.entity, slug: entity.slug };
  const others = operations.map((one) => renamedIn(one, renamed));
  return others.toSpliced(at, 1, ...next.slice(0, -1), { ...last, entity: renamed });
}

function renamedIn(operation: DraftOperation, entity: DraftEntity): DraftOperation {
  const rename = (one: DraftEntity) => (refOf(one) === refOf(entity) ? entity : one);
  switch (operation.what) {
    case 'ADD_STATEMENT': {
      const { from, to, evidence } = operation;
      const sources = evidence.map((one) => ({ ...one, source: rename(one.source) }));
      return { ...operation, from: rename(from), to: rename(to), evidence: sources };
    }
    case 'ADD_EVIDENCE': {
      const { evidence } = operation;
      return { ...operation, evidence: { ...evidence, source: rename(evidence.source) } };
    }
    case 'CREATE_ENTITY':
    case 'UPDATE_ENTITY':
    case 'DEPRECATE_ENTITY':
    case 'UPDATE_STATEMENT':
    case 'REMOVE_STATEMENT':
    case 'REMOVE_EVIDENCE':
      return operation;
    default:
      return operation satisfies never;
  }
}
