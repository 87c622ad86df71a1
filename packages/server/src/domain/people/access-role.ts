/** What a person may do: each role may do all that the one before may. */
export const ACCESS_ROLES = ['viewer', 'contributor', 'editor', 'admin'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];
