import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_KEYS } from '../../lib/review-keys';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import classes from './finish-part.module.css';
import { KeyCap } from './key-cap';
import type { ReviewDraft } from './review-draft';
import { useTally } from './use-tally';

/** Where the focus goes when all is decided. */
export const FINISH_PLACE = 'finish-review';

type FinishProps = {
  draft: ReviewDraft;
  /** How many operations wait for a decision. */
  open: number;
  /** How many accepted operations cannot be applied. */
  hindered: number;
  isBusy: boolean;
  trouble: Trouble | null;
  onComment: (comment: string) => void;
  onToOpen: () => void;
  onFinish: () => void;
};

/** A word on the whole, and the button that sends the review: nothing is sent before. */
export function FinishPart(props: FinishProps) {
  const { draft, open, hindered, isBusy, trouble, onComment, onToOpen, onFinish } = props;
  const { t } = useTranslation();
  const tally = useTally()(draft);
  const { comment } = draft;
  const isAny = Object.values(draft.decisions).some(({ accept }) => accept);
  const words = useTroubleWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFinish();
  };
  return (
    <form className={classes['finish']} aria-labelledby={FINISH_PLACE} noValidate onSubmit={submit}>
      <h3 id={FINISH_PLACE} tabIndex={-1}>
        {t('review.finish.title')}
      </h3>
      {tally !== '' && <p>{tally}</p>}
      {open > 0 ? (
        <p className={classes['open']}>
          {t('review.finish.open', { count: open })}{' '}
          <button type="button" className={classes['toOpen']} onClick={onToOpen}>
            {t('review.finish.toOpen')}
          </button>
        </p>
      ) : (
        <p>{t(`review.finish.outcome.${isAny ? 'applied' : 'rejected'}`)}</p>
      )}
      {hindered > 0 && (
        <p className={classes['alert']}>{t('review.finish.hindered', { count: hindered })}</p>
      )}
      <Textarea
        label={t('review.finish.comment')}
        rows={2}
        autosize={false}
        value={comment}
        error={trouble?.field === 'comment' ? asSentence(trouble.message ?? '') : undefined}
        onChange={({ currentTarget }) => onComment(currentTarget.value)}
      />
      {/* An alert that is there before it has words is read out when it gets them. */}
      <p role="alert" className={classes['alert']}>
        {trouble && trouble.field !== 'comment' && words(trouble)}
      </p>
      <div>
        <Button
          type="submit"
          loading={isBusy}
          disabled={open > 0}
          aria-keyshortcuts={REVIEW_KEYS.finish.replace('mod', 'Control')}
        >
          {t('review.finish.submit')}
          <KeyCap reviewKey="finish" />
        </Button>
      </div>
    </form>
  );
}

function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation();
  return ({ code, message, problems }) => {
    if (code === 'NETWORK' || code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
      return t(`review.finish.trouble.${code}`);
    }
    if (code === 'CONFLICT') {
      return t(`review.finish.trouble.${problems ? 'conflict' : 'decided'}`);
    }
    const usual = `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`;
    return t('review.finish.trouble.other', {
      message: message === null ? usual : asSentence(message),
    });
  };
}
