import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { describeError } from '../apollo/describe-error';
import type { ChangeInput } from '../gql/graphql';
import type { Trouble } from '../lib/trouble';
import type { DraftOperation } from './draft-operation';
import { type OperationProblem, placeProblems, placeTried } from './place-problems';
import { toChangeInput } from './to-change-input';
import { TryChangesDocument } from './try-changes.generated';

/** Long enough not to ask at every letter (milliseconds). */
const PAUSE = 400;

/** What came of trying operations. */
export type Trial = {
  /** What is wrong with single ones; none while it is not known. */
  readonly problems: readonly OperationProblem[];
  /** Whether it is known by now. */
  readonly isKnown: boolean;
  /** Why they could not be tried. */
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** What the server's own rules say of operations, before they are sent. */
export function useTrial(operations: readonly DraftOperation[]): Trial {
  const text = useMemo(() => JSON.stringify(operations.map(toChangeInput)), [operations]);
  const [settled] = useDebouncedValue(text, PAUSE);
  const changes = useMemo(() => JSON.parse(settled) as ChangeInput[], [settled]);
  const { data, error, refetch } = useQuery(
    TryChangesDocument,
    changes.length === 0 ? skipToken : { variables: { changes }, fetchPolicy: 'no-cache' },
  );
  const retry = () => void refetch().catch(() => undefined);
  const unknown = { problems: [], isKnown: false, trouble: null, retry };
  // What was found of something else that was typed says nothing of this.
  if (settled !== text) return unknown;
  if (operations.length === 0) return { ...unknown, isKnown: true };
  if (error) {
    const trouble = describeError(error);
    const problems = placeProblems(trouble, operations);
    const isPlaced = problems.length > 0;
    return { problems, isKnown: isPlaced, trouble: isPlaced ? null : trouble, retry };
  }
  if (!data) return unknown;
  const problems = placeTried(data.tryChanges.operations, operations);
  return { problems, isKnown: true, trouble: null, retry };
}
