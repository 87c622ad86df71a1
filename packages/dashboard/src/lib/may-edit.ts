import type { AccessRole } from '../gql/graphql';

/** Whether somebody may change the graph at once; the server says so again when it is done. */
export function mayEdit(viewer: { readonly role: AccessRole } | null | undefined): boolean {
  return viewer?.role === 'EDITOR' || viewer?.role === 'ADMIN';
}
