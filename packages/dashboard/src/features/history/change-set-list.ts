import type { NetworkStatus } from '@apollo/client';
import type {
  ChangeSetCard_ChangeSetFragment,
  OperationRow_OperationFragment,
} from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';

/** One operation of a change set. */
export type ShownOperation = OperationRow_OperationFragment;

/** A change set with as many of its operations as a list shows. */
export type ListedChangeSet = ChangeSetCard_ChangeSetFragment & {
  readonly operations: readonly ShownOperation[];
};

/** Where a list of change sets stands; `changeSets` is null until it is known. */
export type ChangeSetList = {
  readonly changeSets: readonly ListedChangeSet[] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly refetch: () => Promise<void>;
  readonly more: () => void;
};

/** As many as one reads at once. */
export const AT_ONCE = 20;

/** What the API answers with of either list. */
export type Connection = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: ListedChangeSet }[];
  readonly pageInfo: { readonly endCursor?: string | null };
};

/** What is read of the result of a query for a list. */
export type Result = { readonly error?: unknown; readonly networkStatus: NetworkStatus };
