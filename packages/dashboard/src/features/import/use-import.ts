import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { describeError } from '../../apollo/describe-error';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import type { ImportPage_ImportFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { followImport, type ImportNow } from './follow-import';
import { isBusy } from './import-states';
import { ImportNow_ImportFragmentDoc, OneImportDocument } from './imports.generated';

/** An import as its page shows it. */
export type ShownImport = ImportPage_ImportFragment;

/** Where an import stands; undefined while it is not known, null where there is none. */
export type ImportState = {
  readonly shown: ShownImport | null | undefined;
  /** Why the server does not answer; what was known before is shown all the same. */
  readonly trouble: Trouble | null;
  readonly refetch: () => void;
};

/** States after which the graph is another one. */
const CHANGING = new Set<ShownImport['state']>(['APPLYING', 'REVERTING']);

/** An import, kept as it is on the server. */
export function useImport(id: string): ImportState {
  const client = useApolloClient();
  const { data, previousData, error, refetch } = useQuery(OneImportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    // What is asked for after the last file is there is not what was asked for before it came.
    context: { queryDeduplication: false },
  });
  const shown = (data ?? previousData)?.import;
  // Of what is not there, nothing will be heard.
  const isGone = shown === null;
  // A failure comes back as `error`, so there is nothing else to catch.
  const ask = useEffectEvent(() => void refetch().catch(() => undefined));
  const hear = useEffectEvent((now: ImportNow) => {
    const typed = withTypes(now);
    client.cache.writeFragment({
      id: client.cache.identify(typed) ?? '',
      fragment: ImportNow_ImportFragmentDoc,
      data: typed,
    });
    const isNews =
      now.state !== shown?.state || (!isBusy(now.state) && shown != null && isLater(now, shown));
    if (isNews) ask();
  });
  useEffect(
    function followOnServer() {
      if (isGone) return undefined;
      return followImport({ id, tell: (now) => hear(now), ask: () => ask() });
    },
    [id, isGone],
  );
  useForgetGraph(shown?.state);
  return {
    shown,
    trouble: error ? describeError(error) : null,
    refetch: () => void refetch().catch(() => undefined),
  };
}

/** Whether something was done to it since, such as in another tab. */
const isLater = (now: ImportNow, before: ShownImport): boolean => now.updatedAt > before.updatedAt;

/** What comes over the socket has no types, by which the cache tells things apart. */
const withTypes = ({ progress, ...now }: ImportNow) => ({
  ...now,
  __typename: 'Import' as const,
  progress: progress ? { ...progress, __typename: 'ImportProgress' as const } : null,
});

/** Once an import has changed the graph, nothing that was known of it before is taken for known. */
function useForgetGraph(state: ShownImport['state'] | undefined): void {
  const client = useApolloClient();
  const isChanging = state !== undefined && CHANGING.has(state);
  useEffect(
    function forgetOnceChanged() {
      if (!isChanging) return undefined;
      return () => void graphHasChanged(client);
    },
    [client, isChanging],
  );
}
