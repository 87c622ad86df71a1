import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { ToolPage } from './tool-page';
import { ToolPageDocument } from './tool-page.generated';
import { useEntityDisclosure } from './use-entity-disclosure';
import { useMoreUsers } from './use-more-users';

const route = getRouteApi('/tools/$slug');

/** The page of the tool that the address names. */
export function ToolView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: ToolPageDocument, variables: { ref: `tool/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const tool = entity && (entity.kind === 'Tool' ? entity : null);
  const moreUsers = useMoreUsers(operation.variables.ref, tool?.usedByConnection);
  return (
    <EntityFrame
      kind="Tool"
      slug={slug}
      state={entityState(result, tool)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => <ToolPage tool={found} moreUsers={moreUsers} disclosure={disclosure} />}
    </EntityFrame>
  );
}
