import type { MakeIds } from '../../domain/exchange/identify-entities.ts';
import { nameUuid } from '../name-uuid.ts';
import { evidenceId, statementId } from '../seed/statement-id.ts';

/** Ids of what rows without one bring: made of what they say, so that a file always makes the same. */
export const ROW_IDS: MakeIds = {
  entity: (kind, slug) => nameUuid(`row|${kind}|${slug}`),
  statement: statementId,
  evidence: evidenceId,
};
