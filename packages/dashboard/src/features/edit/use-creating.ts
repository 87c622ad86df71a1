import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../editing/use-kept';
import type { Kind } from '../../lib/kinds';
import { newKey } from '../../lib/new-key';
import { myProposalsUrl } from '../../lib/review-url';
import { entityUrl } from '../../lib/urls';
import { noteSaved } from '../../ui/saved/saved-note';
import {
  isNewTouched,
  type NewDraft,
  newDraftOf,
  newDraftSchema,
  readNewDraft,
  subjectOf,
} from './new-draft';
import { useSaving } from './use-saving';

type CreatingProps = {
  kind: Kind;
  /** The name that one has come with; empty where there is none. */
  name: string;
  /** Whether it is added at once, or proposed. */
  atOnce: boolean;
};

/** What is typed of something new, what it comes to, what is wrong with it, and how it is saved. */
export function useCreating(
  { kind, name, atOnce }: CreatingProps,
  page: RefObject<HTMLElement | null>,
) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = () => newDraftOf(name);
  // Whoever comes with another name begins something else.
  const [draft, keep] = useKept(`rolegraph-new ${kind.toLowerCase()} ${name}`.trim(), {
    schema: newDraftSchema,
    initial: begin,
  });
  const word = t(`kind.${kind}.one`).toLowerCase();
  const subject = subjectOf(kind, draft, t('edit.create.unnamed', { kind: word }));
  const reading = readNewDraft(subject, draft);
  const saving = useSaving({
    reading,
    typedReason: draft.reason,
    requestKey: draft.key,
    atOnce,
    isBegun: () => true,
    page,
    onSaved: (saved) => {
      keep(begin());
      noteSaved(saved);
      // What only waits for a review has no page yet.
      const next = atOnce ? entityUrl(kind, subject.slug) : myProposalsUrl();
      // Nothing is left that would be missed, so nobody is to be asked.
      void navigate({ ...next, ignoreBlocker: true });
    },
  });
  const change = (next: NewDraft) => {
    saving.save.forget();
    // What is changed is another request.
    keep({ ...next, key: newKey() });
  };
  return {
    ...saving,
    draft,
    change,
    reading,
    subject,
    touched: isNewTouched(draft, name),
    discard: () => {
      change(newDraftOf(name));
      saving.beginAnew();
    },
  };
}
