import { readImport } from '../../../../store/imports/read-imports.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.import`: an import by its id. */
export function findImport(
  _: unknown,
  { id }: { readonly id: string },
  { database }: RequestContext,
) {
  return readImport(database, id);
}
