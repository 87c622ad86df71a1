import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { IndustryPage } from './industry-page';
import { IndustryPageDocument } from './industry-page.generated';
import { NeighbourhoodSection } from './neighbourhood-section';
import { useEntityDisclosure } from './use-entity-disclosure';

const route = getRouteApi('/industries/$slug');

/** The page of the industry that the address names. */
export function IndustryView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: IndustryPageDocument, variables: { ref: `industry/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const industry = entity && (entity.kind === 'Industry' ? entity : null);
  return (
    <EntityFrame
      kind="Industry"
      slug={slug}
      state={entityState(result, industry)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => <IndustryPage industry={found} disclosure={disclosure} />}
    </EntityFrame>
  );
}
