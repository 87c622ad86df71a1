import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { RolePage } from './role-page';
import { RolePageDocument } from './role-page.generated';
import { useEntityDisclosure } from './use-entity-disclosure';
import { useMoreNeeds } from './use-more-needs';
import { useWaysToRole } from './use-ways-to-role';

const route = getRouteApi('/roles/$slug');

/** The page of the role that the address names. */
export function RoleView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const ways = useWaysToRole(slug);
  const operation = { document: RolePageDocument, variables: { ref: `role/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const role = entity && (entity.kind === 'Role' ? entity : null);
  const moreNeeds = useMoreNeeds(operation.variables.ref, role?.requiresConnection);
  return (
    <EntityFrame
      kind="Role"
      slug={slug}
      state={entityState(result, role)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => (
        <RolePage role={found} ways={ways} moreNeeds={moreNeeds} disclosure={disclosure} />
      )}
    </EntityFrame>
  );
}
