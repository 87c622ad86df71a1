import { useTranslation } from 'react-i18next';
import { MergeTried } from '../../editing/preview/merge-tried';
import { ChangeInPlace } from './change-in-place';
import type { FoundEntity } from './health-state';
import type { Repair } from './repair';

type ReplaceProps = Repair & { entity: FoundEntity; replacedBy: string };

/** Everything of an entity that is out of use goes over to what takes its place. */
export function ReplaceInPlace({ entity, replacedBy, may, onDone }: ReplaceProps) {
  const { t } = useTranslation();
  const { name, id } = entity;
  return (
    <ChangeInPlace
      label={t('health.repair.replace')}
      name={t('health.repair.replaceOf', { name })}
      title={t('health.repair.replaceTitle', { name })}
      reason={t('health.repair.replaceReason')}
      submit={t('health.repair.replaceSubmit')}
      may={may}
      changes={[{ merge: { from: id, into: replacedBy, fromVersion: entity.version } }]}
      isTried={false}
      onDone={(number) => onDone({ number, words: t('health.repair.replaced', { name }) })}
    >
      <MergeTried from={id} into={replacedBy} />
    </ChangeInPlace>
  );
}
