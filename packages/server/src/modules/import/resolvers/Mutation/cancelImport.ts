import type { RequestContext } from '../../../request-context.ts';
import { importsOf } from '../../imports-of.ts';

/** `Mutation.cancelImport`: stops what is being done for an import. */
export function cancelImport(_: unknown, { id }: { readonly id: string }, context: RequestContext) {
  return importsOf(context).cancel(id);
}
