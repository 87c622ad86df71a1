import type { RequestContext } from '../../../request-context.ts';
import { importsOf } from '../../imports-of.ts';

/** `Mutation.discardImport`: forgets an import, and removes its files. */
export async function discardImport(
  _: unknown,
  { id }: { readonly id: string },
  context: RequestContext,
) {
  await importsOf(context).discard(id);
  return id;
}
