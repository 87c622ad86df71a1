import '../../ui/dialog-styles.css';
import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictMarks, type Decisions } from './conflict-mark';
import classes from './edit-page.module.css';

type DialogProps = Decisions & {
  /** Whether there is anything left to save. */
  isLeft: boolean;
  busy: boolean;
  onClose: () => void;
  onSave: () => void;
};

/** Shows both sides of what somebody else has changed meanwhile, field by field, before it is saved. */
export function ConflictDialog({ isLeft, busy, onClose, onSave, ...decisions }: DialogProps) {
  const { t } = useTranslation();
  const count = decisions.conflicts.length;
  const title = t('edit.conflict.title');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      // The library's own header would be a second banner of the page.
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': title } }}
    >
      <div className={classes['dialog']}>
        <h2 tabIndex={-1} data-autofocus>
          {title}
        </h2>
        <p aria-live="polite">
          {count > 0
            ? t('edit.conflict.lead', { count })
            : t(isLeft ? 'edit.conflict.decided' : 'edit.conflict.nothingLeft')}
        </p>
        <ConflictMarks {...decisions} of={() => true} />
        <div className={classes['links']}>
          <Button disabled={count > 0 || !isLeft} loading={busy} onClick={onSave}>
            {t('edit.conflict.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('edit.conflict.later')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
