import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { TrendPage } from './trend-page';
import { TrendPageDocument } from './trend-page.generated';
import { useEntityDisclosure } from './use-entity-disclosure';

const route = getRouteApi('/trends/$slug');

/** The page of the trend that the address names. */
export function TrendView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: TrendPageDocument, variables: { ref: `trend/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const trend = entity && (entity.kind === 'Trend' ? entity : null);
  return (
    <EntityFrame
      kind="Trend"
      slug={slug}
      state={entityState(result, trend)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => <TrendPage trend={found} disclosure={disclosure} />}
    </EntityFrame>
  );
}
