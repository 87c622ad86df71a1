import fc from 'fast-check';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';

/** The same graph with its rows in another order and other ids; slugs stay. */
export function renumbered({
  revision,
  entities,
  statements,
}: SnapshotRows): fc.Arbitrary<SnapshotRows> {
  return fc
    .record({ entities: shuffled(entities), statements: shuffled(statements) })
    .map((mixed) => {
      const ids = new Map(mixed.entities.map(({ id }, at) => [id, `entity ${at}`]));
      const idOf = (id: string) => ids.get(id) ?? id;
      return {
        revision,
        entities: mixed.entities.map((one) => ({
          ...one,
          id: idOf(one.id),
          replacedBy: one.replacedBy === null ? null : idOf(one.replacedBy),
        })),
        statements: mixed.statements.map((one, at) => ({
          ...one,
          id: `statement ${at}`,
          from: idOf(one.from),
          to: idOf(one.to),
        })),
      };
    });
}

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });
