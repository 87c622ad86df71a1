import type { ApolloClient } from '@apollo/client';
import type { Stated } from '../../editing/draft-operation';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import {
  chosenStatementsQuestion,
  nextStatementsQuestion,
  readStatements,
} from '../../editing/more-statements';
import {
  type EditedEntity,
  type MoreStatements,
  readEditedEntity,
} from '../../editing/read-edited-entity';

/** How many times more of the statements of a sort were asked for, by the name of their connection. */
export type AskedMore = Readonly<Record<string, number>>;

type Asked = {
  readonly ref: string;
  readonly asked: AskedMore;
  /** The statements that are wanted wherever they stand: those that are changed, or that one has come for. */
  readonly ids: readonly string[];
};

/** An entity, and what the page is told of it alone. */
export type WholeEntity = { readonly id: string; readonly edited: EditedEntity };

/** Reads an entity as it is at this moment, with as many of its statements as are wanted. */
export async function readWholeEntity(
  client: ApolloClient,
  { ref, asked, ids }: Asked,
): Promise<WholeEntity | null> {
  const { data } = await client.query({
    query: EditedEntityDocument,
    variables: { ref },
    // Edits need the version that there is now, and the cache keeps what pages show.
    fetchPolicy: 'no-cache',
  });
  if (!data?.entity) return null;
  const first = readEditedEntity(data.entity);
  const further = await Promise.all(
    first.more.map((more) => readFurther(client, first, { more, times: asked[more.connection] })),
  );
  const edited = {
    ...first,
    statements: [...first.statements, ...further.flatMap(({ statements }) => statements)],
    more: further.flatMap(({ more }) => more ?? []),
  };
  return { id: data.entity.id, edited: await withChosen(client, edited, ids) };
}

type Further = { readonly statements: readonly Stated[]; readonly more: MoreStatements | null };

type Times = { readonly more: MoreStatements; readonly times: number | undefined };

/** The next statements of one sort, as many times as they were asked for. */
async function readFurther(
  client: ApolloClient,
  { entity }: EditedEntity,
  { more, times = 0 }: Times,
): Promise<Further> {
  const found: Stated[] = [];
  let rest: MoreStatements | null = more;
  for (let time = 0; time < times && rest !== null; time += 1) {
    const question = nextStatementsQuestion(entity, rest);
    const { data } = await client.query({ ...question, fetchPolicy: 'no-cache' });
    const { statements, after } = readStatements(entity, rest, data);
    found.push(...statements);
    rest = after === null ? null : { ...rest, after, left: rest.left - statements.length };
  }
  return { statements: found, more: rest };
}

/** The entity with those of its statements that are wanted and that are not among the first. */
async function withChosen(
  client: ApolloClient,
  edited: EditedEntity,
  ids: readonly string[],
): Promise<EditedEntity> {
  const { entity, statements, more } = edited;
  const known = new Set(statements.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0 || more.length === 0) return edited;
  const question = chosenStatementsQuestion(entity, more, missing);
  const { data } = await client.query({ ...question, fetchPolicy: 'no-cache' });
  const chosen = more.map((one) => readStatements(entity, one, data).statements);
  return {
    ...edited,
    statements: [...statements, ...chosen.flat()],
    more: more.map((one, at) => ({ ...one, left: one.left - (chosen[at]?.length ?? 0) })),
  };
}
