import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { SourcePage } from './source-page';
import { SourcePageDocument } from './source-page.generated';
import { SourceStatements } from './source-statements';
import { useEntityDisclosure } from './use-entity-disclosure';

const route = getRouteApi('/sources/$slug');

/** The page of the source that the address names. */
export function SourceView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: SourcePageDocument, variables: { ref: `source/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const source = entity && (entity.kind === 'Source' ? entity : null);
  return (
    <EntityFrame
      kind="Source"
      slug={slug}
      state={entityState(result, source)}
      operation={operation}
      below={<SourceStatements slug={slug} disclosure={disclosure} />}
    >
      {(found) => <SourcePage source={found} />}
    </EntityFrame>
  );
}
