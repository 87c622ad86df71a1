import { useTranslation } from 'react-i18next';
import { toChangeInput } from '../../editing/to-change-input';
import { ChangeInPlace } from './change-in-place';
import type { FoundEntity } from './health-state';
import type { Repair } from './repair';

/** Takes an entity out of use that nobody needs. */
export function DeprecateInPlace({ entity, may, onDone }: Repair & { entity: FoundEntity }) {
  const { t } = useTranslation();
  const { kind, slug, name, version } = entity;
  const operation = {
    what: 'DEPRECATE_ENTITY' as const,
    entity: { kind, slug, name },
    version,
    replacedBy: null,
  };
  return (
    <ChangeInPlace
      label={t('health.repair.deprecate')}
      name={t('health.repair.deprecateOf', { name })}
      title={t('health.repair.deprecateTitle', { name })}
      reason={t('health.repair.deprecateReason')}
      submit={t('health.repair.deprecateSubmit')}
      may={may}
      changes={[toChangeInput(operation)]}
      onDone={(number) => onDone({ number, words: t('health.repair.deprecated', { name }) })}
    >
      <p>{t('health.repair.deprecateLead')}</p>
    </ChangeInPlace>
  );
}
