import type { EntityKind } from '../../gql/graphql';
import type { SceneNeighbour } from '../../graph-view/explorer/neighbours-in-scene';
import {
  type ConnectionWords,
  connectionWords,
} from '../../graph-view/neighbourhood/connection-words';
import { type Kind, kindOfEntityKind } from '../../lib/kinds';
import type { Along } from './acts';

type Count = {
  readonly type: string;
  readonly outward: boolean;
  readonly kind: EntityKind;
  readonly count: number;
};

/** What an entity connects to in one way and of one kind. */
export type ConnectionGroup = {
  readonly words: ConnectionWords;
  readonly kind: Kind;
  readonly along: Along;
  /** How many of them are shown. */
  readonly shown: number;
  /** How many there are in the whole graph. */
  readonly total: number;
};

/** The counts of the API in the words in which they are told; what is close to another is so both ways. */
export function groupCounts(
  counts: readonly Count[],
  neighbours: readonly SceneNeighbour[],
): readonly ConnectionGroup[] {
  const told = counts.map(({ type, outward, kind, count }) => ({
    words: connectionWords(type, outward),
    kind: kindOfEntityKind(kind),
    along: type === 'RELATED' ? { type } : { type, outward },
    total: count,
  }));
  return [...Map.groupBy(told, ({ words, kind }) => `${words} ${kind}`).values()].flatMap(
    (alike) => {
      const [first] = alike;
      if (!first) return [];
      const total = alike.reduce((sum, one) => sum + one.total, 0);
      return [{ ...first, total, shown: neighbours.filter((one) => isOf(one, first)).length }];
    },
  );
}

function isOf(
  { entity, connections }: SceneNeighbour,
  { words, kind }: Pick<ConnectionGroup, 'words' | 'kind'>,
): boolean {
  return entity.kind === kind && connections.some((one) => one.words === words);
}
