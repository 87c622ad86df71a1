import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeTried } from '../../editing/preview/merge-tried';
import { StaysChoice } from '../../editing/stays-choice';
import { ChangeInPlace } from './change-in-place';
import type { FoundEntity } from './health-state';
import type { Repair } from './repair';

type MergeProps = Repair & { one: FoundEntity; other: FoundEntity };

/** Two entities that may be the same are made one: which of them stays is asked. */
export function MergeInPlace({ one, other, may, onDone }: MergeProps) {
  const { t } = useTranslation();
  const [stays, setStays] = useState(one.id);
  const [from, into] = stays === one.id ? [other, one] : [one, other];
  const names = { one: one.name, other: other.name };
  const versions = { fromVersion: from.version, intoVersion: into.version };
  return (
    <ChangeInPlace
      label={t('health.repair.merge')}
      name={t('health.repair.mergeOf', names)}
      title={t('health.repair.mergeTitle', names)}
      reason={t('health.repair.mergeReason')}
      submit={t('health.repair.mergeSubmit')}
      may={may}
      changes={[{ merge: { from: from.id, into: into.id, ...versions } }]}
      isTried={false}
      onDone={(number) =>
        onDone({
          number,
          words: t('health.repair.merged', { from: from.name, into: into.name }),
        })
      }
    >
      <StaysChoice both={[one, other]} stays={stays} onChoose={setStays} />
      <MergeTried from={from.id} into={into.id} />
    </ChangeInPlace>
  );
}
