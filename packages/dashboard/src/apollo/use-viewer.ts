import { useApolloClient, useQuery } from '@apollo/client/react';
import type { AccessRole } from '../gql/graphql';
import type { Trouble } from '../lib/trouble';
import { describeError } from './describe-error';
import { refreshViewer } from './signing-in';
import { ViewerDocument } from './viewer.generated';

/** Who is signed in, as far as every page needs to know. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccessRole;
};

/** `viewer` is null where nobody is signed in, and undefined while that is not known. */
type ViewerState = {
  readonly viewer: Viewer | null | undefined;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** Who is signed in. It is asked once for all parts of the page that want to know. */
export function useViewer(): ViewerState {
  const client = useApolloClient();
  const { data, error } = useQuery(ViewerDocument);
  return {
    viewer: data?.me,
    trouble: error && !data ? describeError(error) : null,
    retry: () => void refreshViewer(client),
  };
}
