import { useTranslation } from 'react-i18next';
import type { Entry } from './use-audit-log';

/** An entry as a sentence, and what else is to be said. */
type EntryWords = { readonly sentence: string; readonly detail: string | null };

/** Says who did what to whose account. */
export function useEntryWords({ action, actor, subject, detail }: Entry): EntryWords {
  const { t } = useTranslation();
  const own = actor?.id === subject?.id && actor != null;
  const words = {
    actor: actor?.name ?? t('auditLog.operator'),
    subject: subject?.name ?? t('auditLog.somebody'),
  };
  const sentence = own ? t(`auditLog.own.${action}`, words) : t(`auditLog.other.${action}`, words);
  return { sentence, detail: detail ?? null };
}
