import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReasonInPlace } from '../../ui/changes/reason-in-place';
import { RevertImportDocument } from './imports.generated';
import type { ShownImport } from './use-import';

const REVERTIBLE = new Set<ShownImport['state']>(['DONE', 'CANCELLED', 'INTERRUPTED', 'FAILED']);

/** Undoes all that an import has changed, with the reason; nothing where it has changed nothing. */
export function RevertImport({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, title, state, changeSetCount } = shown;
  if (!REVERTIBLE.has(state) || changeSetCount === 0) return null;
  return (
    <ReasonInPlace
      label={t('imports.outcome.revert.open')}
      name={t('imports.outcome.revert.open')}
      title={t('imports.outcome.revert.title')}
      reason={t('imports.outcome.revert.reason', { title })}
      submit={t('imports.outcome.revert.submit')}
      may
      act={(reason) => client.mutate({ mutation: RevertImportDocument, variables: { id, reason } })}
      onDone={() => undefined}
    >
      <p>{t('imports.outcome.revert.lead')}</p>
    </ReasonInPlace>
  );
}
