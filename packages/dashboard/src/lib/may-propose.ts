import type { AccessRole } from '../gql/graphql';

/** Whether somebody may propose changes of the graph, or make them; the server says so again then. */
export function mayPropose(viewer: { readonly role: AccessRole } | null | undefined): boolean {
  return viewer != null && viewer.role !== 'VIEWER';
}
