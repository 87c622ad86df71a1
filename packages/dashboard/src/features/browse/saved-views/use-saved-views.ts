import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeError } from '../../../apollo/describe-error';
import { type Act, useAct } from '../../../apollo/use-act';
import type { SavedViewsQuery } from '../../../gql/graphql';
import { entityKindOf, type Kind } from '../../../lib/kinds';
import type { Trouble } from '../../../lib/trouble';
import {
  RemoveViewDocument,
  RenameViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
} from './saved-views.generated';

/** A view of a list under a name. */
export type SavedView = SavedViewsQuery['savedViews'][number];

/** A view that is to be saved. */
export type NewView = {
  readonly name: string;
  readonly search: string;
  readonly isShared: boolean;
  readonly replaces: boolean;
};

/** The views of a list, once they are there. */
export function useSavedViews(kind: Kind): {
  readonly views: readonly SavedView[] | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
} {
  const { data, error, refetch } = useQuery(SavedViewsDocument, {
    variables: { kind: entityKindOf(kind) },
    // Others save and share, too.
    fetchPolicy: 'cache-and-network',
  });
  return {
    views: data?.savedViews ?? null,
    trouble: error && !data ? describeError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Saves a view; the list of views is asked for anew. */
export function useSaveView(kind: Kind): Act<[NewView], unknown> {
  const client = useApolloClient();
  return useAct((view: NewView) =>
    client.mutate({
      mutation: SaveViewDocument,
      variables: { kind: entityKindOf(kind), ...view },
      refetchQueries: [SavedViewsDocument],
      awaitRefetchQueries: true,
    }),
  );
}

/** Gives a view another name; the list of views has another order then. */
export function useRenameView(view: string): Act<[string], unknown> {
  const client = useApolloClient();
  return useAct((name: string) =>
    client.mutate({
      mutation: RenameViewDocument,
      variables: { view, name },
      refetchQueries: [SavedViewsDocument],
      awaitRefetchQueries: true,
    }),
  );
}

/** Removes a view. */
export function useRemoveView(view: string): () => Promise<unknown> {
  const client = useApolloClient();
  return () =>
    client.mutate({
      mutation: RemoveViewDocument,
      variables: { view },
      refetchQueries: [SavedViewsDocument],
      awaitRefetchQueries: true,
    });
}
