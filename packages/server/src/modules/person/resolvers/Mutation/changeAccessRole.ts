import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { personShape, type RoleName, roleOf } from '../../person-shape.ts';

type Arguments = { readonly person: string; readonly role: RoleName };

/** `Mutation.changeAccessRole`: gives a person another role. */
export async function changeAccessRole(
  _: unknown,
  { person, role }: Arguments,
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'admin');
  return personShape(await accounts.changeRole(person, roleOf(role)));
}
