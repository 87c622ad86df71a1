import type { Change } from '../../domain/change-set/change.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readEntityVersion, readStatementVersion } from '../../store/change-sets/read-version.ts';
import { findEntity } from '../find-entity.ts';
import type { RequestContext } from '../request-context.ts';

/** What a visitor would change; the schema lets exactly one of them through. */
export type SuggestionInput = {
  readonly correct?: Correction | null;
  readonly remove?: { readonly statement: string } | null;
};

type Correction = {
  readonly entity: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly aliases?: readonly string[] | null;
};

/**
 * The operation that a suggestion comes to, on what the graph is now.
 * @throws Refusal NOT_FOUND naming what is not known, BAD_USER_INPUT where nothing would change
 */
export function readSuggestion(
  { correct, remove }: SuggestionInput,
  context: RequestContext,
): Promise<Change> {
  if (correct) return correction(correct, context);
  if (remove) return removal(remove.statement, context);
  throw new Error('The schema lets a suggestion through that nothing reads.');
}

async function correction(
  { entity: ref, name, description, aliases }: Correction,
  context: RequestContext,
): Promise<Change> {
  const field = 'suggestion.correct.entity';
  const entity = await findEntity(context.references, field, ref);
  if (!entity) throw unknown(field, ref, 'entity');
  const words = {
    ...(name != null && { name }),
    ...(description != null && { description }),
    ...(aliases != null && { aliases }),
  };
  if (Object.keys(words).length === 0) {
    const message =
      'suggestion.correct: nothing would change. Give a name, a description or aliases.';
    throw new Refusal('BAD_USER_INPUT', message, { field: 'suggestion.correct' });
  }
  const expectedVersion = await readEntityVersion(context.database, entity.id);
  const { kind, id } = entity;
  return {
    what: 'UPDATE_ENTITY',
    kind: kind as Kind,
    entity: id,
    expectedVersion: expectedVersion ?? 0,
    ...words,
    fields: {},
  };
}

async function removal(statement: string, { database }: RequestContext): Promise<Change> {
  const expectedVersion = await readStatementVersion(database, statement);
  if (expectedVersion === null)
    throw unknown('suggestion.remove.statement', statement, 'statement');
  return { what: 'REMOVE_STATEMENT', statement, expectedVersion };
}

function unknown(field: string, given: string, what: string): Refusal {
  const value = given.slice(0, 100);
  const message = `${field}: there is no ${what} "${value}". Take one from a page or from \`search\`.`;
  return new Refusal('NOT_FOUND', message, { field, value });
}
