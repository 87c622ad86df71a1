import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { personShape } from '../../person-shape.ts';

/** `Mutation.enablePerson`: lets a person sign in again. */
export async function enablePerson(
  _: unknown,
  { person }: { readonly person: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'admin');
  return personShape(await accounts.enable(person));
}
