import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { entityUrl } from '../../lib/urls';
import { noteSaved } from '../../ui/saved/saved-note';
import type { Decisions } from './conflict-mark';
import { conflictsOf, keepMine, rebased, takeTheirs } from './conflicts';
import { type EditDraft, newEditDraft } from './edit-draft';
import { FIELDS_PART, readDraft, rowPart } from './read-draft';
import type { Drafting } from './use-edit-draft';
import { useSaving } from './use-saving';

type EditingProps = {
  /** The entity as it is by now. */
  edited: EditedEntity;
  /** Whether what is saved is done at once, or proposed. */
  atOnce: boolean;
  /** Reads the entity as it is at this moment. */
  read: () => Promise<EditedEntity | null>;
  drafting: Drafting;
};

/** What is typed on a page, what it comes to, what is wrong with it, and how it is saved. */
export function useEditing(
  { edited, atOnce, read, drafting }: EditingProps,
  page: RefObject<HTMLElement | null>,
) {
  const { entity } = edited;
  const navigate = useNavigate();
  const [kept, keep] = drafting;
  const [isDeciding, setIsDeciding] = useState(false);
  const draft = rebased(kept, edited);
  const conflicts = conflictsOf(draft, edited);
  const reading = readDraft(entity, draft);
  const decideFirst = () => {
    if (conflicts.length > 0) setIsDeciding(true);
    return conflicts.length > 0;
  };
  const rebase = async () => {
    const current = await read();
    if (!current) return null;
    if (conflictsOf(draft, current).length > 0) {
      setIsDeciding(true);
      return null;
    }
    // Where the others have changed something else, both stand side by side.
    const { operations } = readDraft(current.entity, rebased(draft, current));
    return operations.length > 0 ? operations : null;
  };
  const saving = useSaving({
    reading,
    typedReason: draft.reason,
    requestKey: draft.key,
    atOnce,
    isBegun: (part) => part !== FIELDS_PART && !part.startsWith(rowPart('')),
    page,
    decideFirst,
    rebase,
    onSaved: (saved) => {
      keep(newEditDraft());
      noteSaved(saved);
      // Nothing is left that would be missed, so nobody is to be asked.
      void navigate({ ...entityUrl(entity.kind, entity.slug), ignoreBlocker: true });
    },
  });
  const change = (next: EditDraft) => {
    saving.save.forget();
    keep(next);
  };
  const decisions: Decisions = {
    conflicts,
    onMine: (one) => change(keepMine(draft, one, entity)),
    onTheirs: (one) => change(takeTheirs(draft, one)),
  };
  return {
    ...saving,
    draft,
    change,
    reading,
    decisions,
    back: () => void navigate(entityUrl(entity.kind, entity.slug)),
    isDeciding,
    decideLater: () => setIsDeciding(false),
    discard: () => {
      change(newEditDraft());
      saving.beginAnew();
    },
  };
}
