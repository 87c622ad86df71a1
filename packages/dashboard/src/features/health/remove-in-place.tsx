import { useTranslation } from 'react-i18next';
import { ChangeInPlace } from './change-in-place';
import type { Finding } from './health-state';
import type { Repair } from './repair';

type RemoveProps = Repair & { finding: Finding; reason: string };

/** Takes away the statement that a finding is about; nothing where it is about none. */
export function RemoveInPlace({ finding, reason, may, onDone }: RemoveProps) {
  const { t } = useTranslation();
  const { sentence, statement, statementVersion } = finding;
  if (!statement || typeof statementVersion !== 'number') return null;
  return (
    <ChangeInPlace
      label={t('health.repair.remove')}
      name={t('health.repair.removeOf', { sentence })}
      title={t('health.repair.removeTitle')}
      reason={reason}
      submit={t('health.repair.removeSubmit')}
      may={may}
      changes={[{ removeStatement: { statement, expectedVersion: statementVersion } }]}
      onDone={(number) => onDone({ number, words: t('health.repair.removed') })}
    />
  );
}
