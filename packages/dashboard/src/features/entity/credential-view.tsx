import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { CredentialPage } from './credential-page';
import { CredentialPageDocument } from './credential-page.generated';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { useEntityDisclosure } from './use-entity-disclosure';

const route = getRouteApi('/credentials/$slug');

/** The page of the credential that the address names. */
export function CredentialView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: CredentialPageDocument, variables: { ref: `credential/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const credential = entity && (entity.kind === 'Credential' ? entity : null);
  return (
    <EntityFrame
      kind="Credential"
      slug={slug}
      state={entityState(result, credential)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => <CredentialPage credential={found} disclosure={disclosure} />}
    </EntityFrame>
  );
}
