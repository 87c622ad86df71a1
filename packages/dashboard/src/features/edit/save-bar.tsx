import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftOperation } from '../../editing/draft-operation';
import { OperationLine } from '../../editing/operation-line';
import { SaveFrame } from '../../editing/save-frame';
import { reasonFault, SaveTrouble } from '../../editing/save-trouble';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { KeyCaps } from '../../ui/key-caps';
import { LiveStatus } from '../../ui/live-status';
import classes from './save-bar.module.css';
import type { Save } from './use-save';

type BarProps = {
  atOnce: boolean;
  /** Whether there is something that would be missed. */
  touched: boolean;
  operations: readonly DraftOperation[];
  save: Save;
  /** Why, as it is typed or proposed. */
  reason: string;
  /** Whether it was tried to save. */
  asked: boolean;
  /** How much is said on the page of what cannot be saved as it is. */
  faults: number;
  onReason: (reason: string) => void;
  onDiscard: () => void;
  onSave: () => void;
};

/** What has been changed so far, why, and the button that saves all of it at once. */
export function SaveBar(props: BarProps) {
  const { atOnce, touched, operations, save, reason, asked, faults } = props;
  const { t } = useTranslation();
  const isEmpty = asked && reason.trim() === '' && operations.length > 0;
  if (!touched && !save.busy) {
    return <output>{asked && t('edit.save.nothing')}</output>;
  }
  return (
    <SaveFrame
      label={t('edit.save.label')}
      head={
        <>
          {operations.length > 0 ? (
            <Changes operations={operations} />
          ) : (
            <p className={classes['missing']}>{t('edit.save.missing')}</p>
          )}
          <SaveTrouble
            trouble={save.trouble}
            isPlaced={save.problems.length > 0}
            isFaulty={save.problems.length > 0 || (asked && faults > 0)}
          />
        </>
      }
      reason={{
        label: t('edit.save.reason'),
        value: reason,
        fault: isEmpty ? t('edit.save.reasonMissing') : reasonFault(save.trouble),
        onChange: props.onReason,
      }}
    >
      <Button loading={save.busy} aria-keyshortcuts="Control+S Meta+S" onClick={props.onSave}>
        {t(atOnce ? 'edit.save.save' : 'edit.save.propose')}
      </Button>
      <span className={classes['keys']} aria-hidden="true">
        <KeyCaps keys="mod+S" />
      </span>
      <ConfirmInPlace
        label={t('edit.save.discard')}
        question={t('edit.save.discardAsk')}
        confirm={t('edit.save.discard')}
        act={async () => undefined}
        onDone={props.onDiscard}
      />
    </SaveFrame>
  );
}

/** How many changes there are, and each of them as a sentence on demand. */
function Changes({ operations }: { operations: readonly DraftOperation[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const words = t('edit.save.changes', { count: operations.length });
  return (
    <div>
      <LiveStatus>{words}</LiveStatus>
      <button
        type="button"
        className={classes['count']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && (
        <ol id={id} className={classes['list']} data-long>
          {operations.map((operation) => (
            <li key={JSON.stringify(operation)}>
              <OperationLine operation={operation} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
