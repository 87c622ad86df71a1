import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { PlacePage } from './place-page';
import { PlacePageDocument } from './place-page.generated';
import { useEntityDisclosure } from './use-entity-disclosure';

const route = getRouteApi('/places/$slug');

/** The page of the place that the address names; what is said of it is read from the other end. */
export function PlaceView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: PlacePageDocument, variables: { ref: `place/${slug}`, slug } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const place = entity && (entity.kind === 'Place' ? entity : null);
  const roles = result.data?.roles ?? [];
  const industries = result.data?.industries ?? [];
  return (
    <EntityFrame
      kind="Place"
      slug={slug}
      state={entityState(result, place)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => (
        <PlacePage place={found} roles={roles} industries={industries} disclosure={disclosure} />
      )}
    </EntityFrame>
  );
}
