import type { MakeIds } from '../../domain/import/compare-dataset.ts';
import { nameUuid } from '../name-uuid.ts';
import { evidenceId, statementId } from '../seed/statement-id.ts';

/** Ids of what datasets bring: made of external ids, so that they are the same wherever it is imported. */
export const DATASET_IDS: MakeIds = {
  entity: (externalId) => nameUuid(`entity|${externalId}`),
  statement: statementId,
  evidence: evidenceId,
};
