import { checkCycles } from './check-cycles.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkRowFields } from './check-fields.ts';
import { checkIdentity } from './check-identity.ts';
import { checkStatements, describeStatement } from './check-statements.ts';
import type { GraphRows } from './graph-rows.ts';
import type { Problem } from './problem.ts';

/** Every breach of the rules of the graph; an empty list means that the rows may be stored. */
export const checkGraph = (rows: GraphRows): Problem[] => {
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  const describe = describeStatement(entities);
  return [
    ...checkIdentity(rows),
    ...checkRowFields(rows, describe),
    ...checkStatements(rows, entities, describe),
    ...checkEvidence(rows, entities, describe),
    ...checkCycles(rows, entities),
  ];
};
