import { Button, VisuallyHidden } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { REVIEW_KEYS } from '../../lib/review-keys';
import { KeyCap } from './key-cap';
import classes from './operation.module.css';
import { RejectForm } from './reject-form';
import type { Decision } from './review-draft';

/** What can be done with one operation. */
export type Deciding = {
  readonly decision: Decision | undefined;
  readonly hasConflict: boolean;
  /** The reason that the form begins with; null while it is closed. */
  readonly rejecting: string | null;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onAskReason: () => void;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

type PartProps = Deciding & { sentence: string };

/** The buttons that decide an operation or, once it is decided, what was decided. */
export function DecidePart(props: PartProps) {
  const { decision, rejecting, onReject, onCancel, isBusy } = props;
  if (rejecting !== null) {
    return <RejectForm initial={rejecting} onReject={onReject} onCancel={onCancel} />;
  }
  return decision ? (
    <Decided {...props} decision={decision} />
  ) : (
    <DecideButtons {...props} isBusy={isBusy} />
  );
}

function Decided({ decision, sentence, isBusy, onAgain }: PartProps & { decision: Decision }) {
  const { t } = useTranslation();
  const { accept, reason, overConflicts } = decision;
  const Sign = accept ? IconCheck : IconX;
  return (
    <div className={classes['decided']}>
      <p className={classes['verdict']} data-verdict={accept ? 'ACCEPTED' : 'REJECTED'}>
        <Sign size={18} stroke={2} aria-hidden="true" />
        {accept
          ? t(overConflicts ? 'review.operation.decided.over' : 'review.operation.decided.accept')
          : t('review.operation.decided.reject', { reason })}
      </p>
      <Button variant="default" size="xs" disabled={isBusy} onClick={onAgain}>
        {t('review.decide.again')}
        <VisuallyHidden> {sentence}</VisuallyHidden>
      </Button>
    </div>
  );
}

function DecideButtons({ sentence, hasConflict, isBusy, onAccept, onAskReason }: PartProps) {
  const { t } = useTranslation();
  const [accept, reject] = hasConflict
    ? (['acceptOver', 'keep'] as const)
    : (['accept', 'reject'] as const);
  return (
    <div className={classes['buttons']}>
      <Button disabled={isBusy} aria-keyshortcuts={REVIEW_KEYS.accept} onClick={onAccept}>
        {t(`review.decide.${accept}`)}
        <VisuallyHidden> {sentence}</VisuallyHidden>
        <KeyCap reviewKey="accept" />
      </Button>
      <Button
        variant="default"
        disabled={isBusy}
        aria-keyshortcuts={REVIEW_KEYS.reject}
        onClick={onAskReason}
      >
        {t(`review.decide.${reject}`)}
        <VisuallyHidden> {sentence}</VisuallyHidden>
        <KeyCap reviewKey="reject" />
      </Button>
    </div>
  );
}
