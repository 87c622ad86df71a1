import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EntityFrame } from './entity-frame';
import { entityState } from './entity-state';
import { NeighbourhoodSection } from './neighbourhood-section';
import { SkillPage } from './skill-page';
import { SkillPageDocument } from './skill-page.generated';
import { useEntityDisclosure } from './use-entity-disclosure';
import { useMoreOfSkill } from './use-more-of-skill';

const route = getRouteApi('/skills/$slug');

/** The page of the skill that the address names. */
export function SkillView() {
  const { slug } = route.useParams();
  const disclosure = useEntityDisclosure();
  const operation = { document: SkillPageDocument, variables: { ref: `skill/${slug}` } };
  const result = useQuery(operation.document, { variables: operation.variables });
  const entity = result.data?.entity;
  const skill = entity && (entity.kind === 'Skill' ? entity : null);
  const more = useMoreOfSkill(operation.variables.ref, skill);
  return (
    <EntityFrame
      kind="Skill"
      slug={slug}
      state={entityState(result, skill)}
      operation={operation}
      below={<NeighbourhoodSection entityRef={operation.variables.ref} />}
    >
      {(found) => <SkillPage skill={found} more={more} disclosure={disclosure} />}
    </EntityFrame>
  );
}
