import { useTranslation } from 'react-i18next';
import type { DraftOperation } from './draft-operation';
import classes from './operation-line.module.css';
import { useOperationWords } from './use-operation-words';

/** An operation as a sentence behind its sign, with its fields as they are and as they are to be. */
export function OperationLine({ operation }: { operation: DraftOperation }) {
  const { t } = useTranslation();
  const { sign, sentence, details } = useOperationWords()(operation);
  return (
    <div className={classes['line']}>
      <span className={classes['sign']} data-sign={sign} aria-hidden="true">
        {sign}
      </span>
      <span>
        {sentence}
        {details.map(({ label, before, after }) => (
          <span key={label} className={classes['detail']}>
            {label}: {before !== null && <del>{before}</del>}{' '}
            <ins>{after ?? t('editing.words.nothing')}</ins>
          </span>
        ))}
      </span>
    </div>
  );
}
