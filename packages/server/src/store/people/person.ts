import type { AccessRole, KeyScope } from '../../domain/people/access-role.ts';

/** Someone who may sign in, as the rest of the server knows them. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: AccessRole;
};

/** The person who asks, and what `checkPersonMay` needs to know that they still may. */
export type SignedInPerson = Person & {
  /** To be told to themselves and to administrators alone. */
  readonly email: string;
  /** The hash of the session's token, by which the session is found; null where they use a key. */
  readonly sessionTokenHash: string | null;
  /** The hash of the API key's token; null where they use a session. */
  readonly keyHash: string | null;
  /** What the key may be used for. */
  readonly keyScope: KeyScope | null;
};
