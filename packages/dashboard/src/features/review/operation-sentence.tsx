import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OperationSign } from '../../editing/use-operation-words';
import classes from './operation.module.css';
import { sentenceParts } from './sentence-parts';

type SentenceProps = { sign: OperationSign; sentence: string; id?: string };

/** What an operation does, behind its sign: what comes is green, what goes is red and struck through. */
export function OperationSentence({ sign, sentence, id }: SentenceProps) {
  const { t } = useTranslation();
  const [lead, rest] = sentenceParts(sentence);
  return (
    <p id={id} className={classes['sentence']} data-sign={sign}>
      <span className={classes['sign']} aria-hidden="true">
        {sign}
      </span>
      <VisuallyHidden>{t(`review.operation.sign.${sign}`)}: </VisuallyHidden>
      <span className={classes['words']}>
        {lead}
        {sign === '+' && <ins>{rest}</ins>}
        {sign === '−' && (lead === '' ? rest : <del>{rest}</del>)}
        {sign === '±' && rest}
      </span>
    </p>
  );
}
