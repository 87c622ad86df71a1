import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';

/** `Mutation.erasePerson`: erases an account for good, one's own or, for administrators, any. */
export async function erasePerson(
  _: unknown,
  { person }: { readonly person: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'account');
  await accounts.erase(person);
  return person;
}
