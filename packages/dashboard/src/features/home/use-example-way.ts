import { useQuery } from '@apollo/client/react';
import type { ExampleWayQuery } from '../../gql/graphql';
import type { RoleChoice } from '../../lib/role-choice';
import type { WayEnds } from '../../ui/way-form';
import { ExampleWayDocument } from './example-way.generated';

/** The question that a newcomer finds in the form; the seed graph has both roles. */
const EXAMPLE = { from: 'role/data-engineer', to: 'role/machine-learning-engineer' } as const;

/** The example's roles; none where the graph has them no longer, or while they are on their way. */
export function useExampleWay(): WayEnds {
  const { data } = useQuery(ExampleWayDocument, { variables: EXAMPLE });
  const from = toChoice(data?.from);
  const to = toChoice(data?.to);
  return from && to ? { from, to } : { from: null, to: null };
}

function toChoice(entity: ExampleWayQuery['from'] | undefined): RoleChoice | null {
  return entity?.status === 'ACTIVE' ? { slug: entity.slug, name: entity.name } : null;
}
