import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { EntityStatus } from '../../gql/graphql';
import { entityKindOf, type Kind, kindOfEntityKind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import { SearchResultsDocument } from './results.generated';

/** As many as the API gives at once. */
export const MOST_RESULTS = 100;

/** An entity of the list. */
export type Result = {
  readonly kind: Kind;
  readonly entity: LinkedEntity & { readonly description: string; readonly status: EntityStatus };
  /** The other name that it was found by, if it was. */
  readonly alias: string | null;
  /** The words of the text that its name does not hold. */
  readonly missing: readonly string[];
};

/** Where the list stands; `results` is null until it is known or where nothing is asked. */
export type Results = {
  /** What the list is the answer to, if anything is asked. */
  readonly operation: Operation | undefined;
  readonly results: readonly Result[] | null;
  readonly loading: boolean;
  readonly retrying: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** What matches a text, or the most of it, best first; nothing is asked without one. */
export function useResults(text: string, kind: Kind | undefined): Results {
  const question = { text, first: MOST_RESULTS, ...(kind && { kinds: [entityKindOf(kind)] }) };
  const asks = text !== '';
  const asked = useQuery(SearchResultsDocument, asks ? { variables: question } : skipToken);
  const found = asked.data?.search.map((hit) => ({
    kind: kindOfEntityKind(hit.kind),
    entity: hit.entity,
    alias: hit.matched === hit.entity.name ? null : hit.matched,
    missing: hit.missing,
  }));
  return {
    operation: asks ? { document: SearchResultsDocument, variables: question } : undefined,
    results: found ?? null,
    loading: asked.loading,
    retrying: asked.networkStatus === NetworkStatus.refetch,
    trouble: asked.error ? describeError(asked.error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void asked.refetch().catch(() => undefined),
  };
}
