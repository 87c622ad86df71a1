import { readImports } from '../../../../store/imports/read-imports.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.imports`: the imports, the newest first. */
export async function imports(_: unknown, given: PageArguments, { database }: RequestContext) {
  const { size, before, limit } = readPage(given);
  const page = await readImports(database, { before, limit });
  const rows = page.imports.map((one) => [one.place, one] as const);
  return connectionOf({ totalCount: page.totalCount, rows }, size);
}
