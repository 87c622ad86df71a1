import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { Notice } from '../../ui/notice';
import { ApplyPart } from './apply-part';
import { DifferenceTable } from './difference-table';
import { Examples } from './examples';
import classes from './import.module.css';
import type { AskedStep } from './import-step';
import { LeftOutPart } from './left-out-part';
import { useDifferenceWords } from './use-difference-words';
import type { ShownImport } from './use-import';

type DifferencesProps = {
  shown: ShownImport;
  of: string | undefined;
  onOf: (of: string | undefined) => void;
  onStep: (step: AskedStep | undefined) => void;
};

/** What an import would change: the answer first, then the way to apply it, then all that it rests on. */
export function DifferencesStep({ shown, of, onOf, onStep }: DifferencesProps) {
  const { t } = useTranslation();
  const wordsOf = useDifferenceWords();
  return (
    <>
      <h2>{t('imports.differences.title')}</h2>
      <p className={classes['answer']}>{wordsOf(shown)}</p>
      {shown.isPart && (
        <Notice>
          <p>{t('imports.differences.part')}</p>
        </Notice>
      )}
      <ApplyPart shown={shown} onStep={onStep} />
      <DifferenceParts shown={shown} of={of} onOf={onOf} />
    </>
  );
}

/** The differences by kind and type, examples of them, and the rows that are left out. */
export function DifferenceParts({ shown, of, onOf }: Omit<DifferencesProps, 'onStep'>) {
  const { t } = useTranslation();
  return (
    <>
      {shown.differences.length > 0 && (
        <section className={classes['part']}>
          <h2>{t('imports.differences.table')}</h2>
          <DifferenceTable differences={shown.differences} of={of} onOf={onOf} />
        </section>
      )}
      {shown.operationCount > 0 && <Examples shown={shown} of={of} onOf={onOf} />}
      {(shown.leftOutCount > 0 || shown.sharedAliasCount > 0) && (
        <section className={classes['part']}>
          <h2>
            {t('imports.leftOut.title')}{' '}
            <span className={classes['count']}>{formatCount(shown.leftOutCount)}</span>
          </h2>
          <LeftOutPart shown={shown} />
        </section>
      )}
    </>
  );
}
