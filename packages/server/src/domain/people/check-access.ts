import { Refusal } from '../refusal.ts';
import { ACCESS_ROLES, type Access, type AccessRole, type KeyScope } from './access-role.ts';

/** Who asks: their role, and the scope of the API key that they ask with, if it is one. */
export type Asker = { readonly role: AccessRole; readonly keyScope?: KeyScope | null };

/** The most that a key lets its person do. Accounts and rights are for those who sign in. */
const MOST: Readonly<Record<KeyScope, AccessRole>> = { READ: 'viewer', WRITE: 'editor' };

/**
 * Makes sure that whoever asks may.
 * @throws Refusal UNAUTHENTICATED where nobody is signed in, FORBIDDEN where the role is too low or
 *   the API key is not for it
 */
export function checkAccess(asker: Asker | null | undefined, needed: Access): void {
  if (needed === 'anyone') return;
  if (asker == null)
    throw new Refusal('UNAUTHENTICATED', `Sign in first: this needs ${words(needed)}.`);
  const { role, keyScope } = asker;
  if (needed === 'account') {
    if (keyScope == null) return;
    throw new Refusal('FORBIDDEN', 'This needs a session, and no API key will do: sign in first.');
  }
  if (!reaches(role, needed)) {
    const message = `This needs ${words(needed)}; yours is ${role}. Ask an administrator for it.`;
    throw new Refusal('FORBIDDEN', message);
  }
  if (keyScope == null || reaches(MOST[keyScope], needed)) return;
  const remedy = needed === 'admin' ? 'sign in to do it' : 'make one with the scope WRITE';
  throw new Refusal(
    'FORBIDDEN',
    `This API key may not do this, as its scope is ${keyScope}: ${remedy}.`,
  );
}

function reaches(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}

function words(needed: Exclude<Access, 'anyone'>): string {
  return needed === 'account' ? 'an account' : `the role ${needed}`;
}
