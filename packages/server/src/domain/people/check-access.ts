import { Refusal } from '../refusal.ts';
import { ACCESS_ROLES, type AccessRole } from './access-role.ts';

/**
 * Makes sure that whoever asks has at least the role; without one, nobody is signed in.
 * @throws Refusal UNAUTHENTICATED where nobody is signed in, FORBIDDEN where the role is too low
 */
export function checkAccess(role: AccessRole | undefined, least: AccessRole): void {
  if (role === undefined) {
    throw new Refusal('UNAUTHENTICATED', `Sign in first: this needs the role ${least}.`);
  }
  if (ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(least)) return;
  const message = `This needs the role ${least}; yours is ${role}. Ask an administrator for it.`;
  throw new Refusal('FORBIDDEN', message);
}
