import type { DraftEntity } from '../../editing/draft-operation';
import { refOf } from '../../editing/draft-operation';
import { useKept } from '../../editing/use-kept';
import { newKey } from '../../lib/new-key';
import { type EditDraft, editDraftSchema, newEditDraft } from './edit-draft';

/** Where the tab keeps what is typed of an entity. */
const keyOf = (entity: DraftEntity): string => `rolegraph-edit ${refOf(entity)}`;

/** What is typed of an entity; it outlives a reload. What is changed is another request. */
export function useEditDraft(
  entity: DraftEntity,
): [draft: EditDraft, change: (next: EditDraft) => void] {
  const [draft, keep] = useKept(keyOf(entity), { schema: editDraftSchema, initial: newEditDraft });
  return [draft, (next) => keep({ ...next, key: newKey() })];
}
