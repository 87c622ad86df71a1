import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import classes from './skills-answer.module.css';
import { useAnswerWords } from './use-answer-words';
import type { SkillsAnswer as Answer } from './use-skills-answer';

type AnswerProps = { answer: Answer; shared: boolean; within: boolean };

/** The answer in words; the one before stays, and is marked, until the next one comes. */
export function SkillsAnswer({ answer, shared, within }: AnswerProps) {
  const { t } = useTranslation();
  const words = useAnswerWords({ answer, shared, within });
  const { trouble, retry, retrying, outdated } = answer;
  return (
    <div className={classes['answer']} aria-live="polite" aria-busy={outdated}>
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {!trouble && words === '' && (
        <Skeleton className={classes['skeleton'] ?? ''} title={t('shell.loading')} />
      )}
      {!trouble && words !== '' && <p className={classes['sentence']}>{words}</p>}
    </div>
  );
}
