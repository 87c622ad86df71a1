import { readName } from '../../../../domain/people/account-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { personShape } from '../../person-shape.ts';

type Arguments = { readonly person: string; readonly name: string };

/** `Mutation.renamePerson`: gives a person another name, oneself or, for administrators, anybody. */
export async function renamePerson(
  _: unknown,
  { person, name }: Arguments,
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'account');
  return personShape(await accounts.rename(person, readName(name)));
}
