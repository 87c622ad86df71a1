import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import * as z from 'zod/mini';
import { describeError } from '../../../apollo/describe-error';
import { graphHasChanged } from '../../../apollo/graph-has-changed';
import { sendChanges } from '../../../apollo/send-changes';
import { useAct } from '../../../apollo/use-act';
import { type DraftEntity, type DraftOperation, refOf } from '../../../editing/draft-operation';
import { EditedEntityDocument } from '../../../editing/edited-entity.generated';
import type { FormFaults } from '../../../editing/end-choice';
import { readChangedEntity } from '../../../editing/entity-form';
import { overlaps } from '../../../editing/overlaps';
import { placeProblems } from '../../../editing/place-problems';
import { type EditedEntity, readEditedEntity } from '../../../editing/read-edited-entity';
import { toChangeInput } from '../../../editing/to-change-input';
import { useEditedEntity } from '../../../editing/use-edited-entity';
import { useKept } from '../../../editing/use-kept';
import { useOperationWords } from '../../../editing/use-operation-words';
import { newKey } from '../../../lib/new-key';
import { noteSaved } from '../../../ui/saved/saved-note';
import { beginDraft, type RowDraft, rebaseDraft, rowDraftSchema, textsOf } from './row-draft';

const keptSchema = z.nullable(rowDraftSchema);

/** What is typed in a row, and how it is saved. It is kept until then, also while the row is out of sight. */
export function useRowDraft(entity: DraftEntity, onDone: () => void) {
  const ref = refOf(entity);
  const { edited, trouble } = useEditedEntity(ref);
  const [kept, keep] = useKept<RowDraft | null>(`rolegraph-row-${ref}`, {
    schema: keptSchema,
    initial: () => null,
  });
  const [faults, setFaults] = useState<FormFaults>({});
  /** The entity as others have left it, where that is in the way. */
  const [overtaken, setOvertaken] = useState<EditedEntity | null>(null);
  const [sent, setSent] = useState<readonly DraftOperation[]>([]);
  const draft = kept ?? (edited ? beginDraft(edited) : null);
  const finish = () => {
    keep(null);
    onDone();
  };
  const sending = useSending({ ref, setSent, setOvertaken, keep });
  const save = async (given = draft) => {
    if (!given || !edited) return;
    const read = readChangedEntity(
      { ...edited, version: given.version, texts: given.before },
      textsOf(given),
    );
    if ('faults' in read && read.faults['all'] === 'unchanged') return finish();
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    const answer = await sending.run(read.operations, given);
    if (answer?.result) finish();
  };
  return {
    edited,
    draft,
    faults,
    overtaken,
    conflicts: overtaken && draft ? overlaps(draft.before, overtaken.texts, textsOf(draft)) : [],
    busy: sending.busy,
    trouble: trouble ?? sending.trouble,
    problems: placeProblems(sending.trouble, sent),
    change: (field: string, text: string) => {
      setFaults({});
      sending.forget();
      if (draft) keep({ ...draft, typed: { ...draft.typed, [field]: text } });
    },
    cancel: finish,
    save: () => void save(),
    /** Saves on what there is by now, with theirs of these fields. */
    decide: (theirs: readonly string[]) => {
      if (!overtaken || !draft) return;
      const next = rebaseDraft(draft, overtaken, theirs);
      setOvertaken(null);
      keep(next);
      void save(next);
    },
    undecided: () => setOvertaken(null),
  };
}

type SendingProps = {
  ref: string;
  setSent: (operations: readonly DraftOperation[]) => void;
  setOvertaken: (now: EditedEntity) => void;
  keep: (draft: RowDraft) => void;
};

/** Applies the change of a row; on what there is by now, where others have changed other fields of it. */
function useSending({ ref, setSent, setOvertaken, keep }: SendingProps) {
  const client = useApolloClient();
  const say = useOperationWords();
  const [key] = useState(newKey);
  const send = (operations: readonly DraftOperation[]) => {
    setSent(operations);
    const [first] = operations;
    const reason = first ? say(first).sentence : '';
    const changes = operations.map(toChangeInput);
    return sendChanges(client, { changes, reason, key, atOnce: true });
  };
  /** The operations on what there is by now; null where there is something to decide before. */
  const overtaken = async (draft: RowDraft): Promise<readonly DraftOperation[] | null> => {
    const asked = {
      query: EditedEntityDocument,
      variables: { ref },
      fetchPolicy: 'no-cache',
    } as const;
    const { data } = await client.query(asked);
    const now = data?.entity && readEditedEntity(data.entity);
    if (!now) return [];
    if (overlaps(draft.before, now.texts, textsOf(draft)).length > 0) {
      setOvertaken(now);
      return null;
    }
    const next = rebaseDraft(draft, now);
    keep(next);
    const read = readChangedEntity(now, textsOf(next));
    return 'faults' in read ? [] : read.operations;
  };
  return useAct(async (operations: readonly DraftOperation[], draft: RowDraft) => {
    const applied = await sendOrRebase(operations, draft);
    if (!applied) return null;
    const { number, revision, reason } = applied;
    noteSaved({ number, revision, reason });
    await graphHasChanged(client);
    return applied;
  });

  async function sendOrRebase(operations: readonly DraftOperation[], draft: RowDraft) {
    try {
      return await send(operations);
    } catch (error) {
      if (describeError(error).code !== 'CONFLICT') throw error;
      const next = await overtaken(draft);
      if (next?.length === 0) throw error;
      return next && send(next);
    }
  }
}
