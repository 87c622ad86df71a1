import { useApolloClient } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { useViewer } from '../../apollo/use-viewer';
import type { HealthCheck } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { editing } from '../../lib/en-editing';
import { entity } from '../../lib/en-entity';
import { health } from '../../lib/en-health';
import { mayEdit } from '../../lib/may-edit';
import { mayPropose } from '../../lib/may-propose';
import { type Done, DoneToast } from '../../ui/changes/done-toast';
import { readCheck } from './check-address';
import { FindingsPart } from './findings-part';
import { HealthPage } from './health-page';
import type { Repair } from './repair';
import { useFindings } from './use-findings';
import { useHealth } from './use-health';

addTexts({ changes, editing, entity, health });

const route = getRouteApi('/health');

/** How well the graph is, with the findings of the check that the address names. */
export function HealthView() {
  const { check, page = 1 } = route.useSearch();
  const client = useApolloClient();
  const { viewer } = useViewer();
  const { isOutdated, ...state } = useHealth();
  const [done, setDone] = useState<Done | null>(null);
  const repair = { may: mayEdit(viewer), mayPropose: mayPropose(viewer), onDone: setDone };
  return (
    <>
      <HealthPage
        state={state}
        isOutdated={isOutdated}
        onLook={() => void graphHasChanged(client)}
        open={readCheck(check)}
        renderFindings={(open) => (
          <FindingsOf key={open} check={open} page={Math.max(1, page)} repair={repair} />
        )}
      />
      {done && <DoneToast key={done.number} done={done} onClose={() => setDone(null)} />}
    </>
  );
}

type FindingsProps = { check: HealthCheck; page: number; repair: Repair };

function FindingsOf({ check, page, repair }: FindingsProps) {
  const asked = useFindings(check, page);
  return <FindingsPart check={check} page={page} asked={asked} repair={repair} />;
}
