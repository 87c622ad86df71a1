import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftOperation } from '../../editing/draft-operation';
import type { OperationProblem } from '../../editing/place-problems';
import { type FieldDetail, useOperationWords } from '../../editing/use-operation-words';
import classes from './operation-list.module.css';

type ListProps = {
  operations: readonly DraftOperation[];
  problems: readonly OperationProblem[];
  /** The place of the operation whose form is open. */
  editedAt: number | null;
  onEdit: (at: number) => void;
  onRemove: (at: number) => void;
  /** Puts the change on what there is by now. */
  onFresh: (problem: OperationProblem) => void;
};

/** What is in the suggestion so far, each change as a sentence. */
export function OperationList({ operations, problems, ...actions }: ListProps) {
  const { t } = useTranslation();
  if (operations.length === 0) return <p className={classes['soft']}>{t('suggest.list.none')}</p>;
  return (
    <ol className={classes['list']}>
      {operations.map((operation, at) => (
        <OperationItem
          key={JSON.stringify(operation)}
          operation={operation}
          at={at}
          problems={problems.filter((problem) => problem.at === at)}
          {...actions}
        />
      ))}
    </ol>
  );
}

type ItemProps = Omit<ListProps, 'operations'> & { operation: DraftOperation; at: number };

function OperationItem({
  operation,
  at,
  problems,
  editedAt,
  onEdit,
  onRemove,
  onFresh,
}: ItemProps) {
  const { t } = useTranslation();
  const { sign, sentence, details } = useOperationWords()(operation);
  return (
    <li className={classes['item']}>
      <span className={classes['sign']} data-sign={sign} aria-hidden="true">
        {sign}
      </span>
      <div className={classes['words']}>
        <p>{sentence}</p>
        <Details details={details} />
        {problems.map((problem) => (
          <div key={`${problem.field}: ${problem.message}`} className={classes['problem']}>
            <p>{problem.message}</p>
            {problem.currentVersion !== undefined && problem.field === 'expectedVersion' && (
              <Button variant="default" size="xs" onClick={() => onFresh(problem)}>
                {t('suggest.list.fresh')}
              </Button>
            )}
          </div>
        ))}
      </div>
      <div className={classes['actions']}>
        <Button
          variant="default"
          size="xs"
          disabled={editedAt === at}
          aria-label={t('suggest.list.editOf', { sentence })}
          onClick={() => onEdit(at)}
        >
          {t('suggest.list.edit')}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={editedAt !== null}
          aria-label={t('suggest.list.removeOf', { sentence })}
          onClick={() => onRemove(at)}
        >
          {t('suggest.list.remove')}
        </Button>
      </div>
    </li>
  );
}

/** The fields that change: what goes is struck through, and what comes stands behind it. */
function Details({ details }: { details: readonly FieldDetail[] }) {
  const { t } = useTranslation();
  if (details.length === 0) return null;
  return (
    <dl className={classes['details']}>
      {details.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{t('suggest.list.becomes', { label })}</dt>
          <dd>
            {before !== null && (
              <>
                <del>{before}</del>{' '}
              </>
            )}
            <ins>{after ?? t('suggest.list.nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
