import { useApolloClient } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { noData } from '../../apollo/no-data';
import { ReasonInPlace } from '../../ui/changes/reason-in-place';
import { MergeDuplicatesDocument } from './health.generated';
import type { FoundEntity } from './health-state';
import { MergeTried } from './merge-tried';
import type { Repair } from './repair';
import classes from './repair.module.css';

type MergeProps = Repair & { one: FoundEntity; other: FoundEntity };

/** Two entities that may be the same are made one: which of them stays is asked. */
export function MergeInPlace({ one, other, may, onDone }: MergeProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const group = useId();
  const [staysOther, setStaysOther] = useState(false);
  const [from, into] = staysOther ? [one, other] : [other, one];
  const names = { one: one.name, other: other.name };
  const choices = [
    { entity: one, isChosen: !staysOther, choose: () => setStaysOther(false) },
    { entity: other, isChosen: staysOther, choose: () => setStaysOther(true) },
  ];
  return (
    <ReasonInPlace
      label={t('health.repair.merge')}
      name={t('health.repair.mergeOf', names)}
      title={t('health.repair.mergeTitle', names)}
      reason={t('health.repair.mergeReason')}
      submit={t('health.repair.mergeSubmit')}
      may={may}
      body={`${from.id} ${into.id}`}
      act={async (reason, key) => {
        const variables = { from: from.id, into: into.id, reason, key };
        const { data } = await client.mutate({ mutation: MergeDuplicatesDocument, variables });
        const merged = data?.mergeEntities ?? noData();
        await graphHasChanged(client);
        return merged;
      }}
      onDone={({ number }) =>
        onDone({
          number,
          words: t('health.repair.merged', { from: from.name, into: into.name }),
        })
      }
    >
      <fieldset className={classes['choice']}>
        <legend>{t('health.repair.mergeKeep')}</legend>
        {choices.map(({ entity, isChosen, choose }) => (
          <label key={entity.id}>
            <input type="radio" name={group} checked={isChosen} onChange={choose} />
            <span>
              {entity.name} <span className={classes['note']}>{entity.slug}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <MergeTried from={from.id} into={into.id} />
    </ReasonInPlace>
  );
}
