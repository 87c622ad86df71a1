import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AddedContext } from './added-context';
import { ChangeHeader } from './change-header';
import { FinishPart } from './finish-part';
import { OperationItem } from './operation-item';
import { OperationsHead } from './operations-head';
import { OvertakenNotice } from './overtaken-notice';
import { PlanEffects } from './plan-effects';
import { ProgressBar } from './progress-bar';
import { acceptedPositions, isBegun, NO_DRAFT, type ReviewDraft } from './review-draft';
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
  const { reviewed, isStale, viewerId, mayDecide, takesFocus, draft, onDraft } = props;
  const { t } = useTranslation();
  const { operations, operationCount, conflicts, state } = reviewed;
  const isCut = operations.length < operationCount;
  const isOpen = state === 'PROPOSED' && mayDecide && !isCut;
  const preview = usePreview(reviewed, draft, isOpen);
  const finishing = useFinish(props);
  const { problems } = preview;
  const { current, open, decidingOf, toOpen, acceptAll, keys } = useDeciding({
    ...props,
    problems,
    isBusy: finishing.isBusy,
  });
  const { accept } = acceptedPositions(draft, reviewed);
  const finish = () => (open.length > 0 ? toOpen() : finishing.run());
  useKeyHandlers(isOpen ? { ...keys, finish } : null);
  const added = useMemo(() => addedEntities(operations), [operations]);
  const shown = { draft, preview, isAny: accept.length > 0 };
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
          <OvertakenNotice draft={draft} onDrop={() => onDraft(NO_DRAFT)} />
        )}
        <OperationsHead
          isBusy={finishing.isBusy}
          onAcceptRest={isOpen && open.length > 1 ? acceptAll : null}
          isQuestion={reviewed.isQuestion}
        />
        {isCut && (
          <p>{t('review.change.cut', { shown: operations.length, total: operationCount })}</p>
        )}
        <ol className={classes['operations']}>
          {operations.map((operation) => (
            <OperationItem
              key={operation.position}
              operation={operation}
              count={operationCount}
              conflicts={conflicts.filter((one) => one.operation === operation.position)}
              problems={(isOpen && problems.get(operation.position)) || []}
              isCurrent={operation.position === current}
              deciding={isOpen ? decidingOf(operation.position) : null}
              isDecided={state === 'APPLIED' || state === 'REJECTED'}
            />
          ))}
        </ol>
        {isOpen && (
          <>
            <ProgressBar {...shown} total={operationCount} />
            <PlanEffects {...shown} />
            <FinishPart
              {...finishing}
              draft={draft}
              open={open.length}
              hindered={accept.filter((position) => problems.has(position)).length}
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
