import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SaveFrame } from '../../../editing/save-frame';
import { reasonFault, SaveTrouble } from '../../../editing/save-trouble';
import { formatCount } from '../../../lib/format';
import { ConfirmInPlace } from '../../../ui/confirm-in-place';
import { LiveStatus } from '../../../ui/live-status';
import { isBegun } from './bulk-draft';
import type { BulkEditing } from './use-bulk-edit';

type BarProps = { atOnce: boolean; bulk: BulkEditing; onSave: () => void; onDiscard: () => void };

/** Why it is done, and the button that does all of it at once. */
export function BulkSaveBar({ atOnce, bulk, onSave, onDiscard }: BarProps) {
  const { t } = useTranslation();
  const { draft, outcome, reason, save, asked, change } = bulk;
  if (!isBegun(draft)) return null;
  const count = outcome?.operations.length ?? 0;
  const conflicts = outcome?.conflicts.length ?? 0;
  const isUndecided = conflicts > 0 || bulk.problems.length > 0 || count > bulk.most;
  const isEmpty = asked && reason.trim() === '' && count > 0;
  return (
    <SaveFrame
      label={t('bulk.save.label')}
      head={
        <>
          <LiveStatus>
            {conflicts > 0 &&
              t('bulk.preview.conflictLive', { count: conflicts, number: formatCount(conflicts) })}
          </LiveStatus>
          <SaveTrouble
            trouble={save.trouble}
            // What others have changed is shown above, with both sides.
            isPlaced={save.problems.length > 0 && save.trouble?.code !== 'CONFLICT'}
            isFaulty={asked && (isUndecided || bulk.faults !== null)}
          />
        </>
      }
      reason={{
        label: t('bulk.save.reason'),
        value: reason,
        fault: isEmpty ? t('bulk.save.reasonMissing') : reasonFault(save.trouble),
        onChange: (typed) => change({ reason: typed }),
      }}
    >
      <Button
        loading={save.busy}
        disabled={count === 0 && conflicts === 0 && bulk.faults === null}
        aria-keyshortcuts="Control+S Meta+S"
        onClick={onSave}
      >
        {t(`bulk.save.${atOnce ? 'save' : 'propose'}`, { count, number: formatCount(count) })}
      </Button>
      <ConfirmInPlace
        label={t('bulk.save.discard')}
        question={t('bulk.save.discardAsk')}
        confirm={t('bulk.save.discard')}
        act={async () => undefined}
        onDone={onDiscard}
      />
    </SaveFrame>
  );
}
