import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidePart, type Deciding } from './decide-part';
import { LateBeside } from './late-beside';
import classes from './operation.module.css';
import { OperationConflicts } from './operation-conflicts';
import { OperationEvidence } from './operation-evidence';
import { OperationFields } from './operation-fields';
import { OperationNeighbours } from './operation-neighbours';
import { OperationProblems } from './operation-problems';
import { OperationSentence } from './operation-sentence';
import { OperationVerdict } from './operation-verdict';
import type { Reviewed, ReviewedOperation } from './reviewed-operation';
import { signOf } from './reviewed-operation';
import type { Problem } from './use-preview';

type ItemProps = {
  operation: ReviewedOperation;
  count: number;
  conflicts: Reviewed['conflicts'];
  problems: readonly Problem[];
  isCurrent: boolean;
  /** Null where nothing can be decided. */
  deciding: Deciding | null;
  /** What somebody else has decided it to be. */
  isDecided: boolean;
};

/** Where the operation of a position stands in the page, to be focused. */
export const placeOf = (position: number) => `operation-${position}`;

/** One operation: its sentence, its fields, and beside it what it rests on and what is around it. */
export function OperationItem(props: ItemProps) {
  const { operation, count, conflicts, problems, isCurrent, deciding, isDecided } = props;
  const { t } = useTranslation();
  const id = useId();
  const { position, sentence } = operation;
  return (
    <li>
      <article
        id={placeOf(position)}
        tabIndex={-1}
        className={classes['item']}
        aria-labelledby={id}
        data-current={(deciding && isCurrent) || undefined}
        data-position={position}
      >
        <div className={classes['main']}>
          <h3 className={classes['count']}>
            {t('review.operation.name', { at: position + 1, count })}
          </h3>
          <OperationSentence id={id} sign={signOf(operation.effects)} sentence={sentence} />
          <OperationFields operation={operation} />
          <OperationConflicts conflicts={conflicts} />
          <OperationProblems problems={problems} />
        </div>
        <LateBeside>
          <OperationEvidence operation={operation} />
          <OperationNeighbours operation={operation} />
        </LateBeside>
        <div className={classes['decide']}>
          {deciding && <DecidePart {...deciding} sentence={sentence} />}
          {isDecided && <OperationVerdict operation={operation} />}
        </div>
      </article>
    </li>
  );
}
