import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { formatCount } from '../../lib/format';
import { importUrl } from '../../lib/import-url';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { Notice } from '../../ui/notice';
import classes from './import.module.css';
import type { AskedStep } from './import-step';
import { ApplyImportDocument } from './imports.generated';
import type { ShownImport } from './use-import';

type ApplyProps = { shown: ShownImport; onStep: (step: AskedStep | undefined) => void };

/** Asks once more before an import is applied; where there is nothing to apply, says what else there is. */
export function ApplyPart({ shown, onStep }: ApplyProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { summary } = useGraphSummary();
  const { id, operationCount, ambiguousCount, revision, format } = shown;
  const number = formatCount(operationCount);
  const apply = () => client.mutate({ mutation: ApplyImportDocument, variables: { id } });
  const isStale = summary !== null && revision != null && summary.revision > revision;
  if (operationCount === 0) {
    const asked = { count: ambiguousCount, number: formatCount(ambiguousCount) };
    return (
      <>
        {ambiguousCount > 0 && (
          <div className={classes['buttons']}>
            <ConfirmInPlace
              label={t('imports.differences.apply.openQuestions')}
              question={t('imports.differences.apply.askQuestions', asked)}
              confirm={t('imports.differences.apply.confirmQuestions')}
              keep={t('imports.differences.apply.notYet')}
              act={apply}
              onDone={() => undefined}
              isMain
            />
          </div>
        )}
        <p>
          <Link {...importUrl()}>{t('imports.outcome.another')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {isStale && (
        <Notice>
          <p>{t('imports.differences.apply.stale')}</p>
        </Notice>
      )}
      <div className={classes['buttons']}>
        <ConfirmInPlace
          label={t('imports.differences.apply.open', { count: operationCount, number })}
          question={t('imports.differences.apply.ask', { count: operationCount, number })}
          confirm={t('imports.differences.apply.confirm')}
          keep={t('imports.differences.apply.notYet')}
          act={apply}
          onDone={() => undefined}
          isMain
        />
        <Button variant="default" onClick={() => onStep(format === 'CSV' ? 'columns' : 'files')}>
          {t(
            format === 'CSV'
              ? 'imports.differences.apply.columns'
              : 'imports.differences.apply.files',
          )}
        </Button>
      </div>
    </>
  );
}
