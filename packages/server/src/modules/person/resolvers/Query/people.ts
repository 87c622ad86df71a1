import { readPeople } from '../../../../store/people/accounts.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import { numberOfCursor } from '../../../cursor.ts';
import type { RequestContext } from '../../../request-context.ts';
import { personShape } from '../../person-shape.ts';

type Arguments = PageArguments & { readonly text: string | null };

/** `Query.people`: everyone with an account, by name. */
export async function people(_: unknown, given: Arguments, { database }: RequestContext) {
  const { size, limit } = readPage(given);
  // A cursor is the place of its person, from 1, in the list as it was then.
  const offset = given.after == null ? 0 : numberOfCursor(given.after);
  const page = await readPeople(database, { text: given.text ?? '', offset, limit });
  const rows = page.people.map((account, at) => [offset + at + 1, personShape(account)] as const);
  return connectionOf({ totalCount: page.totalCount, rows }, size);
}
