import type { SceneNeighbours } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';

/** Where one is in a table of entities, and where one can go from there. */
export type RowPlace = {
  readonly at: number;
  readonly entities: readonly Pick<SceneEntity, 'key'>[];
  readonly neighbours: SceneNeighbours;
  /** The key of the entity that one came from. */
  readonly back: () => string | null;
};

/**
 * Where a key of the keyboard leads in a table of entities: up and down from row to row, right to what
 * matters most of what the entity connects to, left back. Null where that way there is nothing, and
 * undefined where the key leads nowhere at all.
 */
export function nextKey(
  pressed: string,
  { at, entities, neighbours, back }: RowPlace,
): string | null | undefined {
  switch (pressed) {
    case 'ArrowDown':
      return entities[at + 1]?.key ?? null;
    case 'ArrowUp':
      return entities[at - 1]?.key ?? null;
    case 'Home':
      return entities[0]?.key ?? null;
    case 'End':
      return entities.at(-1)?.key ?? null;
    case 'ArrowRight':
      return neighbours.of(entities[at]?.key ?? '')[0]?.entity.key ?? null;
    case 'ArrowLeft':
      return back();
    default:
      return undefined;
  }
}
