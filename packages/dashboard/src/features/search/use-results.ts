import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import { BrowseDocument, type EntityStatus, SearchEntitiesDocument } from '../../gql/graphql';
import { entityKindOf, type Kind, kindOfEntityKind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';

/** As many as the API gives at once. */
export const MOST_RESULTS = 100;

/** An entity of the list. */
export type Result = {
  readonly kind: Kind;
  readonly entity: LinkedEntity & { readonly description: string; readonly status: EntityStatus };
  /** The other name that it was found by, if it was. */
  readonly alias: string | null;
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

/** What matches a text, best first; without a text, all of a kind by name. */
export function useResults(text: string, kind: Kind | undefined): Results {
  const question = { text, first: MOST_RESULTS, ...(kind && { kinds: [entityKindOf(kind)] }) };
  const search = useQuery(
    SearchEntitiesDocument,
    text === '' ? skipToken : { variables: question },
  );
  const browse = useQuery(
    BrowseDocument,
    text !== '' || !kind ? skipToken : { variables: only(kind) },
  );
  const asked = text === '' ? browse : search;
  const found = (search.data?.search ?? []).map((hit) => ({
    kind: kindOfEntityKind(hit.kind),
    entity: hit.entity,
    alias: hit.matched === hit.entity.name ? null : hit.matched,
  }));
  const listed = Object.values(browse.data ?? {})
    .flat()
    .flatMap((entity) =>
      kind && typeof entity === 'object' ? [{ kind, entity, alias: null }] : [],
    );
  const listing = kind && { document: BrowseDocument, variables: only(kind) };
  return {
    operation: text === '' ? listing : { document: SearchEntitiesDocument, variables: question },
    results: asked.data ? (text === '' ? listed : found) : null,
    loading: asked.loading,
    retrying: asked.networkStatus === NetworkStatus.refetch,
    trouble: asked.error ? describeError(asked.error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void asked.refetch().catch(() => undefined),
  };
}

/** The variables of the query that lists one kind. */
function only(kind: Kind) {
  return {
    role: kind === 'Role',
    skill: kind === 'Skill',
    tool: kind === 'Tool',
    industry: kind === 'Industry',
    trend: kind === 'Trend',
    credential: kind === 'Credential',
    place: kind === 'Place',
    source: kind === 'Source',
  };
}
