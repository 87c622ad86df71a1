import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationLine } from '../../../editing/operation-line';
import { useOperationWords } from '../../../editing/use-operation-words';
import { ShowMore } from '../../../ui/show-more';
import type { RowOperation } from './bulk-outcome';
import classes from './bulk-preview.module.css';

/** As many as one reads before one asks for more. */
const AT_ONCE = 50;

type ChangesProps = { operations: readonly RowOperation[]; onOut: (slug: string) => void };

/** The changes themselves, each as a sentence, and each to be left out. */
export function BulkChanges({ operations, onOut }: ChangesProps) {
  const { t } = useTranslation();
  const say = useOperationWords();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ol className={classes['rows']}>
        {operations.slice(0, shown).map(({ slug, operation }) => (
          <li key={slug ?? JSON.stringify(operation)} className={classes['row']}>
            <OperationLine operation={operation} />
            {slug !== null && (
              <Button
                variant="default"
                size="xs"
                aria-label={t('bulk.preview.outOf', { name: say(operation).sentence })}
                onClick={() => onOut(slug)}
              >
                {t('bulk.preview.out')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {operations.length > AT_ONCE && (
        <ShowMore
          shown={Math.min(shown, operations.length)}
          total={operations.length}
          loading={false}
          onMore={() => setShown(shown + AT_ONCE)}
        />
      )}
    </>
  );
}
