import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import classes from './import.module.css';
import { DiscardImportDocument } from './imports.generated';
import type { ShownImport } from './use-import';

type DiscardProps = { shown: ShownImport; onDone: () => void };

/** Takes an import off the list, after asking once more. */
export function DiscardImport({ shown: { id }, onDone }: DiscardProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <div className={classes['last']}>
      <ConfirmInPlace
        label={t('imports.outcome.discard.open')}
        question={t('imports.outcome.discard.ask')}
        confirm={t('imports.outcome.discard.confirm')}
        act={() =>
          client.mutate({
            mutation: DiscardImportDocument,
            variables: { id },
            update: (cache) => {
              cache.evict({ id: 'ROOT_QUERY', fieldName: 'imports' });
            },
          })
        }
        onDone={onDone}
      />
    </div>
  );
}
