import type { DraftEntity } from '../../editing/draft-operation';
import { refOf } from '../../editing/draft-operation';
import { useKept } from '../../editing/use-kept';
import { newKey } from '../../lib/new-key';
import { type EditDraft, editDraftSchema, newEditDraft } from './edit-draft';

type Named = Pick<DraftEntity, 'kind' | 'slug'>;

/** What is typed, and the way to change it. */
export type Drafting = readonly [draft: EditDraft, change: (next: EditDraft) => void];

/** Where the tab keeps what is typed of an entity. */
const keyOf = (entity: Named): string => `rolegraph-edit ${refOf(entity)}`;

/** What is typed of an entity; it outlives a reload. What is changed is another request. */
export function useEditDraft(entity: Named): Drafting {
  const [draft, keep] = useKept(keyOf(entity), { schema: editDraftSchema, initial: newEditDraft });
  return [draft, (next) => keep({ ...next, key: newKey() })];
}
