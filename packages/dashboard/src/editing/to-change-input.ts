import type { ChangeInput } from '../gql/graphql';
import { type DraftEvidence, type DraftOperation, refOf } from './draft-operation';
import { STATEMENT_SHAPES } from './statement-shapes';

/** A draft operation as `applyChanges`, `proposeChanges` and `suggestChange` take it. */
export function toChangeInput(operation: DraftOperation): ChangeInput {
  const [name, given] = namedInput(operation);
  // The table of names and fields is the API's own; the server checks it once more.
  return { [name]: given } as unknown as ChangeInput;
}

function namedInput(operation: DraftOperation): [name: string, given: object] {
  switch (operation.what) {
    case 'CREATE_ENTITY': {
      const { entity, fields } = operation;
      return [`create${entity.kind}`, { slug: entity.slug, ...fields }];
    }
    case 'UPDATE_ENTITY': {
      const { entity, version, fields } = operation;
      const { kind } = entity;
      const given = { [kind.toLowerCase()]: refOf(entity), expectedVersion: version, ...fields };
      return [`update${kind}`, given];
    }
    case 'DEPRECATE_ENTITY': {
      const { entity, version, replacedBy } = operation;
      const { kind } = entity;
      const given = { [kind.toLowerCase()]: refOf(entity), expectedVersion: version };
      return [
        `deprecate${kind}`,
        { ...given, ...(replacedBy && { replacedBy: refOf(replacedBy) }) },
      ];
    }
    case 'ADD_STATEMENT': {
      const { type, from, to, basis, fields, evidence } = operation;
      const { add, ends } = STATEMENT_SHAPES[type];
      const joined = { [ends[0]]: refOf(from), [ends[1]]: refOf(to) };
      return [add, { ...joined, basis, ...fields, evidence: evidence.map(evidenceInput) }];
    }
    case 'UPDATE_STATEMENT': {
      const { statement, fields } = operation;
      return [STATEMENT_SHAPES[statement.type].update, { ...versionOf(operation), ...fields }];
    }
    case 'REMOVE_STATEMENT':
      return ['removeStatement', versionOf(operation)];
    case 'ADD_EVIDENCE':
      return ['addEvidence', { ...versionOf(operation), ...evidenceInput(operation.evidence) }];
    case 'REMOVE_EVIDENCE':
      return ['removeEvidence', { ...versionOf(operation), evidence: operation.evidence.id }];
    default:
      return operation satisfies never;
  }
}

type OnStatement = Extract<DraftOperation, { statement: unknown }>;

function versionOf({ statement: { id, version } }: OnStatement) {
  return { statement: id, expectedVersion: version };
}

function evidenceInput({ source, locator, note }: DraftEvidence) {
  return { source: refOf(source), locator, note };
}
