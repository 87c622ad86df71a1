import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REVIEW_KEYS } from '../../lib/review-keys';
import { KeyCap } from './key-cap';
import classes from './review-page.module.css';

/** The title of the list of operations, and the button that accepts all that is open; null where none is. */
export function OperationsHead({
  isBusy,
  isQuestion,
  onAcceptRest,
}: {
  isBusy: boolean;
  isQuestion: boolean;
  onAcceptRest: (() => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes['operationsHead']}>
      <h3>{t(isQuestion ? 'review.question.answers' : 'review.change.operations')}</h3>
      {isQuestion && <p>{t('review.question.note')}</p>}
      {onAcceptRest && (
        <Button
          variant="default"
          size="xs"
          aria-keyshortcuts={REVIEW_KEYS.acceptRest}
          disabled={isBusy}
          onClick={onAcceptRest}
        >
          {t('review.decide.rest')}
          <KeyCap reviewKey="acceptRest" />
        </Button>
      )}
    </div>
  );
}
