import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_KEYS } from '../../lib/review-keys';
import { AddedContext } from './added-context';
import { ChangeHeader } from './change-header';
import { FinishPart } from './finish-part';
import { KeyCap } from './key-cap';
import { OperationItem } from './operation-item';
import { OvertakenNotice } from './overtaken-notice';
import { PlanEffects } from './plan-effects';
import { ProgressBar } from './progress-bar';
import { acceptedPositions, isBegun, type ReviewDraft } from './review-draft';
import classes from './review-page.module.css';
import { addedEntities, type Reviewed } from './reviewed-operation';
import { useDeciding } from './use-deciding';
import { type Finished, useFinish } from './use-finish';
import { REVIEW_PLACE, useKeyHandlers } from './use-key-handlers';
import { usePreview } from './use-preview';

export type FoundProps = {
  reviewed: Reviewed;
  isStale: boolean;
  look: () => Promise<Reviewed | null>;
  viewerId: string;
  mayDecide: boolean;
  /** Whether the focus goes to it when it comes. */
  takesFocus: boolean;
  draft: ReviewDraft;
  onDraft: (draft: ReviewDraft) => void;
  onFinished: (finished: Finished) => void;
  say: (words: string) => void;
};

/** A change set with each of its operations, to be decided by whoever may while it waits. */
export function FoundChange(props: FoundProps) {
  const { reviewed, isStale, look, viewerId, mayDecide, takesFocus } = props;
  const { draft, onDraft, onFinished, say } = props;
  const { t } = useTranslation();
  const { operations, conflicts, state } = reviewed;
  const isOpen = state === 'PROPOSED' && mayDecide;
  const preview = usePreview(reviewed, draft, mayDecide);
  const finishing = useFinish({ reviewed, draft, look, onFinished });
  const { current, turnTo, open, decidingOf, toOpen, acceptAll, keys } = useDeciding({
    reviewed,
    draft,
    onDraft,
    problems: preview.problems,
    isBusy: finishing.isBusy,
    say,
  });
  const { accept } = acceptedPositions(draft, reviewed);
  const finish = () => (open.length > 0 ? toOpen() : finishing.run());
  useKeyHandlers(isOpen ? { ...keys, finish } : null);
  const added = useMemo(() => addedEntities(operations), [operations]);
  return (
    <AddedContext value={added}>
      <section id={REVIEW_PLACE} className={classes['change']}>
        <ChangeHeader
          reviewed={reviewed}
          isOwn={reviewed.author.id === viewerId}
          isStale={isStale}
          takesFocus={takesFocus}
        />
        {state !== 'PROPOSED' && isBegun(draft) && (
          <OvertakenNotice draft={draft} onDrop={() => onDraft({ decisions: {}, comment: '' })} />
        )}
        <div className={classes['operationsHead']}>
          <h3>{t('review.change.operations')}</h3>
          {isOpen && open.length > 1 && (
            <Button
              variant="default"
              size="xs"
              aria-keyshortcuts={REVIEW_KEYS.acceptRest}
              disabled={finishing.isBusy}
              onClick={acceptAll}
            >
              {t('review.decide.rest')}
              <KeyCap reviewKey="acceptRest" />
            </Button>
          )}
        </div>
        <ol className={classes['operations']}>
          {operations.map((operation) => (
            <OperationItem
              key={operation.position}
              operation={operation}
              count={reviewed.operationCount}
              conflicts={conflicts.filter((one) => one.operation === operation.position)}
              problems={(isOpen && preview.problems.get(operation.position)) || []}
              isCurrent={operation.position === current}
              onTurnTo={() => turnTo(operation.position)}
              deciding={isOpen ? decidingOf(operation.position) : null}
              isDecided={state === 'APPLIED' || state === 'REJECTED'}
            />
          ))}
        </ol>
        {isOpen && (
          <ProgressBar
            draft={draft}
            total={reviewed.operationCount}
            preview={preview}
            isAny={accept.length > 0}
          />
        )}
        {isOpen && (
          <>
            <PlanEffects preview={preview} isAny={accept.length > 0} />
            <FinishPart
              draft={draft}
              open={open.length}
              hindered={accept.filter((position) => preview.problems.has(position)).length}
              isBusy={finishing.isBusy}
              trouble={finishing.trouble}
              onComment={(comment) => onDraft({ ...draft, comment })}
              onToOpen={toOpen}
              onFinish={finish}
            />
          </>
        )}
      </section>
    </AddedContext>
  );
}
