import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { auditLog } from '../../lib/en-audit-log';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { AuditLogPage } from './audit-log-page';
import { useAuditLog } from './use-audit-log';

addTexts({ auditLog });

/** What was done to accounts, for administrators. */
export function AuditLogView() {
  const { t } = useTranslation();
  return (
    <SignedInGate title={t('auditLog.title')} administrators>
      {() => <Listed />}
    </SignedInGate>
  );
}

function Listed() {
  return <AuditLogPage state={useAuditLog()} />;
}
