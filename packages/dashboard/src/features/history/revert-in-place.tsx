import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { type Reverting, revertChangeSet } from '../../apollo/revert-change-set';
import type { ChangeSetCard_ChangeSetFragment } from '../../gql/graphql';
import { formatCount } from '../../lib/format';
import { ReasonInPlace } from '../../ui/changes/reason-in-place';

type RevertProps = {
  changeSet: ChangeSetCard_ChangeSetFragment;
  /** Whether it makes two entities one, as far as it is known. */
  isMerge: boolean;
  may: boolean;
  onDone: (reverting: Reverting) => void;
};

/** Undoes a change set, for editors; nothing where there is nothing to undo. */
export function RevertInPlace({ changeSet, isMerge, may, onDone }: RevertProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { number, state, operationCount } = changeSet;
  if (state !== 'APPLIED') return null;
  const shown = formatCount(number);
  const words = isMerge ? ('unmerge' as const) : ('revert' as const);
  return (
    <ReasonInPlace
      label={t(`history.${words}.open`)}
      name={t(`history.${words}.openOf`, { number: shown })}
      title={t(`history.${words}.title`, { number: shown })}
      reason={t(`history.${words}.reason`, { number: shown })}
      submit={t(`history.${words}.submit`)}
      may={may}
      act={async (reason, key) => {
        const reverting = await revertChangeSet(client, { number, reason, key });
        await graphHasChanged(client);
        return reverting;
      }}
      onDone={onDone}
    >
      <p>
        {t('history.revert.lead', {
          count: operationCount,
          number: formatCount(operationCount),
        })}
      </p>
    </ReasonInPlace>
  );
}
