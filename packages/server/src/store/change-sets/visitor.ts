import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { hashToken } from '../people/secret-token.ts';
import type { Author, ChangeSet } from './change-set.ts';

/** Begins the id of every author who has no account. */
const VISITOR = 'visitor:';

/** The name of a visitor who gives none. */
const NAMELESS = 'A visitor';

/** Whoever has a token, as the author of a suggestion. Each has an id of its own, and only one. */
export function visitorOf(token: string, name = NAMELESS): Author {
  return { id: `${VISITOR}${hashToken(token)}`, name };
}

/** Whether a change set is shown to everyone: what anybody can write is not, until it is applied. */
export function isPublished({ author, state }: Pick<ChangeSet, 'author' | 'state'>): boolean {
  return state === 'APPLIED' || !author.id.startsWith(VISITOR);
}

/** The number of the suggestion that a visitor has made; null where there is none. */
export async function findSuggestion(database: Database, token: string): Promise<number | null> {
  const [found] = await database.read<{ number: number }>(loadQuery('change-set-of-author'), {
    author: visitorOf(token).id,
  });
  return found?.number ?? null;
}
