/** What a person may do: each role may do all that the one before may. */
export const ACCESS_ROLES = ['viewer', 'contributor', 'editor', 'admin'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** What an API key may be used for: reading alone, or also all that its person may do to the graph. */
export type KeyScope = 'READ' | 'WRITE';

/**
 * What something asks of whoever wants it: nothing (`anyone`), a session of whatever role (`account`),
 * or at least a role.
 */
export type Access = 'anyone' | 'account' | Exclude<AccessRole, 'viewer'>;
