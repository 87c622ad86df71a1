import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { personShape } from '../../person-shape.ts';

/** `Mutation.disablePerson`: keeps a person from signing in. */
export async function disablePerson(
  _: unknown,
  { person }: { readonly person: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'admin');
  return personShape(await accounts.disable(person));
}
