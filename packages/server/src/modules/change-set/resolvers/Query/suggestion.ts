import { findSuggestion } from '../../../../store/change-sets/visitor.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.suggestion`: what was suggested with a token, and what became of it. */
export async function suggestion(
  _: unknown,
  { token }: { readonly token: string },
  { database, changeSets }: RequestContext,
) {
  const number = await findSuggestion(database, token);
  return number === null ? null : changeSets.load(number);
}
