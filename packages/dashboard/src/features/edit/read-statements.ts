import type { ApolloClient } from '@apollo/client';
import type { DraftEntity, Stated } from '../../editing/draft-operation';
import {
  chosenStatementsQuestion,
  type MoreQuestion,
  nextStatementsQuestion,
  readStatements,
} from '../../editing/more-statements';
import {
  PLACE_LISTS,
  placeStatementsQuestion,
  readPlaceStatements,
} from '../../editing/place-statements';
import type { EditedEntity, MoreStatements } from '../../editing/read-edited-entity';

/** Statements of one sort that are read, and what is left of them. */
export type ReadStatements = {
  readonly statements: readonly Stated[];
  readonly more: MoreStatements | null;
};

/** Statements of a sort of which nothing has been read yet, or not all. */
type Unread = Pick<MoreStatements, 'type' | 'outward' | 'connection'> & {
  readonly after: string | null;
  /** Null as long as nothing has been read. */
  readonly left: number | null;
};

/** What is to be read of an entity beside what came with it; a place comes without any statement. */
export function unreadOf({ entity, more }: EditedEntity): readonly Unread[] {
  if (entity.kind !== 'Place') return more;
  return Object.entries(PLACE_LISTS).map(([connection, { type }]) => ({
    connection,
    type,
    outward: false,
    after: null,
    left: null,
  }));
}

/** Reads the next statements of one sort, so many times; where nothing has been read, once at least. */
export async function readNext(
  client: ApolloClient,
  entity: DraftEntity,
  { unread, times }: { readonly unread: Unread; readonly times: number },
): Promise<ReadStatements> {
  const found: Stated[] = [];
  let rest: Unread | null = unread;
  for (let time = 0; rest !== null && (time < times || rest.left === null); time += 1) {
    const page = await readPage(client, entity, rest);
    found.push(...page.statements);
    const left: number = (rest.left ?? page.total) - page.statements.length;
    rest = page.after === null ? null : { ...rest, after: page.after, left };
  }
  return { statements: found, more: rest && isBegun(rest) ? rest : null };
}

const isBegun = (unread: Unread): unread is MoreStatements =>
  unread.after !== null && unread.left !== null;

/** Reads those of the statements that are left that have some ids. */
export async function readChosen(
  client: ApolloClient,
  { entity, more }: EditedEntity,
  ids: readonly string[],
): Promise<Stated[][]> {
  if (entity.kind !== 'Place') {
    const data = await ask(client, chosenStatementsQuestion(entity, more, ids));
    return more.map((one) => readStatements(entity, one, data).statements);
  }
  return Promise.all(
    more.map(async ({ connection }) => {
      const data = await ask(client, placeStatementsQuestion(entity, connection, { ids }));
      return readPlaceStatements(connection, data).statements;
    }),
  );
}

async function readPage(client: ApolloClient, entity: DraftEntity, unread: Unread) {
  const { connection, after } = unread;
  if (entity.kind === 'Place') {
    const data = await ask(client, placeStatementsQuestion(entity, connection, { after }));
    return readPlaceStatements(connection, data);
  }
  if (!isBegun(unread)) throw new Error(`${connection}: nothing of it came with its entity`);
  const data = await ask(client, nextStatementsQuestion(entity, unread));
  return { ...readStatements(entity, unread, data), total: unread.left };
}

async function ask(client: ApolloClient, question: MoreQuestion): Promise<unknown> {
  const { data } = await client.query({ ...question, fetchPolicy: 'no-cache' });
  return data;
}
