import { checkAccess } from '../../domain/people/check-access.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Importer, Imports } from '../../store/imports/open-imports.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * The imports of the server that is asked.
 * @throws Refusal UNAVAILABLE where there are none, as on the command line
 */
export function importsOf({ imports }: RequestContext): Imports {
  if (imports) return imports;
  throw new Refusal('UNAVAILABLE', 'Imports are made by a server. Start one with `npm start`.');
}

/**
 * Whoever asks, in whose name the graph is changed. An import outlives a session, so that it is the
 * person, and the key if there is one, that is looked up with each change set.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN where that is no editor
 */
export async function importerOf(context: RequestContext): Promise<Importer> {
  const person = await context.person();
  checkAccess(person, 'editor');
  if (person === null) throw new Error('somebody without an account may do something');
  const { id, name, keyHash } = person;
  return { author: { id, name }, person: { id, keyHash } };
}
