import { checkText } from '../../../check-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { importerOf, importsOf } from '../../imports-of.ts';

type Arguments = { readonly id: string; readonly reason: string };

/** `Mutation.revertImport`: begins to undo an import. */
export async function revertImport(_: unknown, { id, reason }: Arguments, context: RequestContext) {
  checkText('reason', reason);
  const importer = await importerOf(context);
  return importsOf(context).revert(id, { ...importer, reason });
}
