import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import { type OperationProblem, placeProblems, placeTried } from '../../editing/place-problems';
import { toChangeInput } from '../../editing/to-change-input';
import type { ChangeInput } from '../../gql/graphql';
import { TryEditDocument } from './edit.generated';
import type { DraftReading } from './read-draft';

/** Long enough not to ask at every letter (milliseconds). */
const PAUSE = 400;

/** What the server's own rules say of a draft, before it is saved. */
export function useTrial(reading: DraftReading): readonly OperationProblem[] {
  const { operations } = reading;
  const text = JSON.stringify(operations.map(toChangeInput));
  const [settled] = useDebouncedValue(text, PAUSE);
  const changes = useMemo(() => JSON.parse(settled) as ChangeInput[], [settled]);
  const { data, error } = useQuery(
    TryEditDocument,
    changes.length === 0 ? skipToken : { variables: { changes }, fetchPolicy: 'no-cache' },
  );
  // What was found of something else that was typed says nothing of this.
  if (settled !== text || operations.length === 0) return [];
  if (error) return placeProblems(describeError(error), operations);
  return placeTried(data?.tryChanges.operations ?? [], operations);
}
