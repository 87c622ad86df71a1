import { useTranslation } from 'react-i18next';
import { ChangeInPlace } from './change-in-place';
import type { FoundEntity } from './health-state';
import type { Repair } from './repair';

/** Takes an entity into use again that is spoken of. */
export function RestoreInPlace({ entity, may, onDone }: Repair & { entity: FoundEntity }) {
  const { t } = useTranslation();
  const { name, id, version } = entity;
  return (
    <ChangeInPlace
      label={t('health.repair.restore')}
      name={t('health.repair.restoreOf', { name })}
      title={t('health.repair.restoreTitle', { name })}
      reason={t('health.repair.restoreReason')}
      submit={t('health.repair.restoreSubmit')}
      may={may}
      changes={[{ restoreEntity: { entity: id, expectedVersion: version } }]}
      onDone={(number) => onDone({ number, words: t('health.repair.restored', { name }) })}
    />
  );
}
