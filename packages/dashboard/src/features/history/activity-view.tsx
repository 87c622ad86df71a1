import { useApolloClient } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import type { ChangeSetState } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { history } from '../../lib/en-history';
import { ActivityPage } from './activity-page';
import { ActivityCountDocument } from './change-sets.generated';
import { apiStateOf, readChangeState } from './change-states';
import { useActivity } from './use-activity';
import { useNewer } from './use-newer';

addTexts({ changes, history });

const route = getRouteApi('/activity');

/** What was done to the graph, all of it or what is in one state. */
export function ActivityView() {
  const state = readChangeState(route.useSearch().state);
  return <Listed key={state} state={state} />;
}

function Listed({ state }: { state: ReturnType<typeof readChangeState> }) {
  const asked = state && apiStateOf(state);
  const list = useActivity(asked);
  const newer = useNewerOf(asked, list.changeSets && list.total);
  return <ActivityPage list={list} newer={newer} state={state} />;
}

function useNewerOf(state: ChangeSetState | undefined, total: number | null): number {
  const client = useApolloClient();
  return useNewer({
    total,
    comesUntold: true,
    concerns: () => true,
    count: async () => {
      const { data } = await client.query({
        query: ActivityCountDocument,
        variables: { ...(state && { state }) },
        fetchPolicy: 'network-only',
      });
      return data?.changeSets.totalCount;
    },
  });
}
