import type { RequestContext } from '../../../request-context.ts';
import { importerOf, importsOf } from '../../imports-of.ts';

/** `Mutation.applyImport`: begins to apply an import, or goes on with it. */
export async function applyImport(
  _: unknown,
  { id }: { readonly id: string },
  context: RequestContext,
) {
  const importer = await importerOf(context);
  return importsOf(context).apply(id, importer);
}
