import type { Change } from './change.ts';
import type { ChangeProblem } from './change-problem.ts';
import { addStatement } from './changes/add-statement.ts';
import {
  addEvidence,
  removeEvidence,
  removeStatement,
  updateStatement,
} from './changes/change-statement.ts';
import { createEntity } from './changes/create-entity.ts';
import { deprecateEntity, restoreEntity } from './changes/deprecate-entity.ts';
import { mergeEntities } from './changes/merge-entities.ts';
import { updateEntity } from './changes/update-entity.ts';
import type { Changing } from './changing.ts';

/**
 * Tries one operation on the draft. Where it returns problems, what it has written to the draft is
 * not to be kept.
 */
export function applyChange(changing: Changing, change: Change): ChangeProblem[] {
  switch (change.what) {
    case 'CREATE_ENTITY':
      return createEntity(changing, change);
    case 'UPDATE_ENTITY':
      return updateEntity(changing, change);
    case 'DEPRECATE_ENTITY':
      return deprecateEntity(changing, change);
    case 'RESTORE_ENTITY':
      return restoreEntity(changing, change);
    case 'ADD_STATEMENT':
      return addStatement(changing, change);
    case 'UPDATE_STATEMENT':
      return updateStatement(changing, change);
    case 'REMOVE_STATEMENT':
      return removeStatement(changing, change);
    case 'ADD_EVIDENCE':
      return addEvidence(changing, change);
    case 'REMOVE_EVIDENCE':
      return removeEvidence(changing, change);
    case 'MERGE_ENTITIES':
      return mergeEntities(changing, change);
    default:
      return change satisfies never;
  }
}
