import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import type { ReviewDraft } from './review-draft';
import { useTally } from './use-tally';

type NoticeProps = { draft: ReviewDraft; onDrop: () => void };

/** Somebody else was quicker: says what one had decided, which is of no use any more. */
export function OvertakenNotice({ draft, onDrop }: NoticeProps) {
  const { t } = useTranslation();
  const words = [useTally()(draft), draft.comment.trim() && `“${draft.comment.trim()}”`];
  return (
    <Notice>
      <p role="alert">{t('review.change.overtaken')}</p>
      <p>{t('review.change.mine', { words: words.filter(Boolean).join('; ') })}</p>
      <Button variant="default" size="xs" mt={8} onClick={onDrop}>
        {t('review.change.drop')}
      </Button>
    </Notice>
  );
}
