import { useQuery } from '@apollo/client/react';
import type { LinkedEntity } from '../../lib/linked-entity';
import { WaysToRoleDocument } from './role-ways.generated';
import type { WaySize } from './way-size';

/** A role from which one can come, and how large the move is. */
export type WayToRole = { readonly role: LinkedEntity; readonly size: WaySize };

/** The roles from which the move to a role is shortest, the shortest first; none until they are known. */
export function useWaysToRole(slug: string): readonly WayToRole[] {
  const { data } = useQuery(WaysToRoleDocument, { variables: { to: `role/${slug}` } });
  return (data?.rolesLeadingTo ?? []).map(({ role, effort, newLevels, gap }) => ({
    role,
    size: { effort, newLevels, gap },
  }));
}
