import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { applyChanges } from '../../apollo/apply-changes';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { TriedChanges } from '../../editing/preview/tried-changes';
import type { ChangeInput } from '../../gql/graphql';
import { ReasonInPlace } from '../../ui/changes/reason-in-place';

type ChangeProps = {
  /** What the button says that asks, and for a screen reader with what it is done to. */
  label: string;
  name: string;
  title: string;
  reason: string;
  submit: string;
  may: boolean;
  /** What is done; null while it is not known. */
  changes: readonly ChangeInput[] | null;
  /** Whether what it does is shown before. */
  isTried?: boolean;
  check?: () => boolean;
  onOpen?: () => void;
  onDone: (number: number) => void;
  children?: ReactNode;
};

/** A repair that is a single change set: what it would do is shown before it is done. */
export function ChangeInPlace(props: ChangeProps) {
  const { changes, isTried = true, onDone, children, ...asked } = props;
  const client = useApolloClient();
  return (
    <ReasonInPlace
      {...asked}
      body={JSON.stringify(changes)}
      isReady={changes !== null}
      act={async (reason, key) => {
        const applied = await applyChanges(client, { changes: changes ?? [], reason, key });
        await graphHasChanged(client);
        return applied;
      }}
      onDone={({ number }) => onDone(number)}
    >
      {children}
      {isTried && changes && <TriedChanges changes={changes} />}
    </ReasonInPlace>
  );
}
