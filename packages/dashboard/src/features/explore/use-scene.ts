import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { GraphChange } from '../../apollo/follow-graph';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { ExpansionInput, SceneQuery } from '../../gql/graphql';
import type { CypherExpansion, CypherQuestion } from '../../lib/cypher/cypher-question';
import { entityKindOf } from '../../lib/kinds';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import { readScene, type Scene } from './read-scene';
import { SceneDocument } from './scene.generated';
import type { Expanding } from './scene-state';

/** The most entities that a scene holds. */
const MOST_IN_SCENE = 10_000;

/** Where the answer stands. */
export type SceneAnswer = {
  /** Null until it is known. */
  readonly scene: Scene | null;
  /** Whether it is the scene before, while the present one is on its way. */
  readonly outdated: boolean;
  readonly operation: Operation;
  /** The same as the database itself can be asked it, once it is known what was meant. */
  readonly cypher: CypherQuestion | undefined;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

/** Asks for what expansions bring; asks nothing while there are none. */
export function useScene(expansions: readonly Expanding[]): SceneAnswer {
  const variables = { expansions: expansions.map(toInput), limit: MOST_IN_SCENE };
  const { data, previousData, error, networkStatus, refetch } = useQuery(
    SceneDocument,
    expansions.length === 0
      ? skipToken
      : // Thousands of entities would take long to put into the cache, and no other page needs them.
        { variables, fetchPolicy: 'no-cache', notifyOnNetworkStatusChange: true },
  );
  // What is shown stays until the answer is there, and places stay, so that little moves by itself.
  useGraphChanges((change) => {
    if (expansions.length === 0 || !concerns(change, data)) return;
    refetch().catch(() => undefined);
  });
  const latest = data ?? previousData;
  // Of thousands of entities a page is made up in parts, between which keys are heard.
  const shown = useDeferredValue(latest);
  const read = useMemo(() => (shown ? readScene(shown) : null), [shown]);
  const scene = expansions.length === 0 ? null : read;
  const isThere = data !== undefined && shown === data;
  return {
    scene,
    outdated: expansions.length > 0 && !isThere && !error,
    operation: { document: SceneDocument, variables },
    cypher: scene && isThere ? cypherOfScene(expansions, scene) : undefined,
    trouble: error ? describeError(error) : null,
    retrying: networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Whether a change may alter a scene: whoever is in it, or is said to be next to those, is named by it. */
function concerns(change: GraphChange | null, data: SceneQuery | undefined): boolean {
  if (!change || change.truncated || !data) return true;
  const ids = new Set(change.entityIds);
  return data.scene.nodes.some(({ entity }) => ids.has(entity.id));
}

function toInput(act: Expanding): ExpansionInput {
  if (act.do === 'kind') return { kind: entityKindOf(act.kind), budget: act.budget };
  return { ref: act.key, budget: act.budget, ...act.along };
}

/** Expansions by the entities that the answer to them tells, whatever former name they were asked by. */
function cypherOfScene(expansions: readonly Expanding[], scene: Scene): CypherQuestion {
  const asked = expansions.flatMap((act, at): CypherExpansion[] => {
    const { budget } = act;
    if (act.do === 'kind') {
      return [{ kind: act.kind, slug: null, budget, type: null, outward: null }];
    }
    const entity = scene.expansions[at]?.entity;
    const { type = null, outward = null } = act.along ?? {};
    return entity ? [{ kind: entity.kind, slug: entity.slug, budget, type, outward }] : [];
  });
  return { of: 'scene', expansions: asked };
}
