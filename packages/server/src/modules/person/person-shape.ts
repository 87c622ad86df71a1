import type { AccessRole } from '../../domain/people/access-role.ts';
import type { Account } from '../../store/people/accounts.ts';

/** A role as the schema spells it. */
export type RoleName = Uppercase<AccessRole>;

/** The role of a name. */
export const roleOf = (name: RoleName): AccessRole => name.toLowerCase() as AccessRole;

/** A person as the schema returns them. */
export function personShape(account: Account) {
  return { ...account, role: account.role.toUpperCase() };
}
