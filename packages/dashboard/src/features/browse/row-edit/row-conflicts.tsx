import '../../../ui/dialog-styles.css';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictBox } from '../../../editing/conflict-box';
import type { Sides } from '../../../editing/overlaps';
import { useFieldLabels } from '../../../editing/use-field-labels';
import classes from './edit-cells.module.css';

type ConflictsProps = {
  conflicts: readonly Sides[];
  /** Told of the fields of which what others have made of them is to stand. */
  onDecided: (theirs: readonly string[]) => void;
  onClose: () => void;
};

/** Shows both sides of what somebody else has changed meanwhile, field by field, before it is saved. */
export function RowConflicts(props: ConflictsProps) {
  // Another conflict is decided anew.
  if (props.conflicts.length === 0) return null;
  return <Dialog key={JSON.stringify(props.conflicts)} {...props} />;
}

type Decision = 'mine' | 'theirs';

function Dialog({ conflicts, onDecided, onClose }: ConflictsProps) {
  const { t } = useTranslation();
  const { label, choice } = useFieldLabels();
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const title = t('browse.edit.conflict');
  const theirs = conflicts.map(({ field }) => field).filter((one) => decisions[one] === 'theirs');
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
        <p>{t('browse.edit.conflictLead')}</p>
        {conflicts.map(({ field, ...sides }) => {
          const name = label(field, 'short');
          const decide = (decision: Decision) => setDecisions({ ...decisions, [field]: decision });
          return (
            <ConflictBox
              key={field}
              subject={t('browse.edit.subject', { field: name })}
              sides={(['base', 'theirs', 'yours'] as const).map((side) => ({
                label: t(`browse.edit.${side}`),
                text: choice(sides[side]),
              }))}
            >
              <Button
                size="xs"
                variant={decisions[field] === 'theirs' ? 'filled' : 'default'}
                aria-pressed={decisions[field] === 'theirs'}
                onClick={() => decide('theirs')}
              >
                {t('browse.edit.takeTheirs', { field: name })}
              </Button>
              <Button
                size="xs"
                variant={decisions[field] === 'mine' ? 'filled' : 'default'}
                aria-pressed={decisions[field] === 'mine'}
                onClick={() => decide('mine')}
              >
                {t('browse.edit.keepMine', { field: name })}
              </Button>
            </ConflictBox>
          );
        })}
        <div className={classes['buttons']}>
          <Button
            disabled={conflicts.some(({ field }) => !decisions[field])}
            onClick={() => onDecided(theirs)}
          >
            {t('browse.edit.saveNow')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('browse.edit.back')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
