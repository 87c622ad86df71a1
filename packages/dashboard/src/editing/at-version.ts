import type { DraftOperation } from './draft-operation';

/** The same operation on another version of what it changes. */
export function atVersion(operation: DraftOperation, version: number): DraftOperation {
  switch (operation.what) {
    case 'UPDATE_ENTITY':
    case 'DEPRECATE_ENTITY':
      return { ...operation, version };
    case 'UPDATE_STATEMENT':
    case 'REMOVE_STATEMENT':
    case 'ADD_EVIDENCE':
    case 'REMOVE_EVIDENCE':
      return { ...operation, statement: { ...operation.statement, version } };
    case 'CREATE_ENTITY':
    case 'ADD_STATEMENT':
      return operation;
    default:
      return operation satisfies never;
  }
}
