import type { ApolloClient } from '@apollo/client';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import { type EditedEntity, readEditedEntity } from '../../editing/read-edited-entity';
import { readChosen, readNext, unreadOf } from './read-statements';

/** How many times more of the statements of a sort were asked for, by the name of their connection. */
export type AskedMore = Readonly<Record<string, number>>;

type Asked = {
  readonly ref: string;
  readonly asked: AskedMore;
  /** The statements that are wanted wherever they stand: those that are changed, or that one has come for. */
  readonly ids: readonly string[];
};

/** An entity that is edited, with the id by which changes of it are told. */
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
    unreadOf(first).map((unread) =>
      readNext(client, first.entity, { unread, times: asked[unread.connection] ?? 0 }),
    ),
  );
  const edited = {
    ...first,
    statements: [...first.statements, ...further.flatMap(({ statements }) => statements)],
    more: further.flatMap(({ more }) => more ?? []),
  };
  return { id: data.entity.id, edited: await withChosen(client, edited, ids) };
}

/** The entity with those of its statements that are wanted and that are not among the first. */
async function withChosen(
  client: ApolloClient,
  edited: EditedEntity,
  ids: readonly string[],
): Promise<EditedEntity> {
  const { statements, more } = edited;
  const known = new Set(statements.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0 || more.length === 0) return edited;
  const chosen = await readChosen(client, edited, missing);
  return {
    ...edited,
    statements: [...statements, ...chosen.flat()],
    more: more.map((one, at) => ({ ...one, left: one.left - (chosen[at]?.length ?? 0) })),
  };
}
