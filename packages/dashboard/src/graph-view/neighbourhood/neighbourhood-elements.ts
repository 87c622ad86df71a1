import type { Edge, Node } from '@xyflow/react';
import type { TFunction } from 'i18next';
import { EDGE_ENDS } from '../diagram/edge-ends';
import { roundedPath } from '../diagram/rounded-path';
import type { Box, LaidNeighbourhood } from './laid-neighbourhood';
import type { NamedEntity } from './neighbourhood';
import { wordsOfNeighbour } from './neighbourhood-words';

/** How round the corners of the ways are, in pixels. */
const RADIUS = 10;

/** An entity's name in its lines; the one in the middle leads nowhere and has no words. */
type Named = { readonly entity: NamedEntity; readonly lines: readonly string[] };

export type MiddleNode = Node<Named, 'middle'>;
export type EntityNode = Node<
  Named & { readonly label: string; readonly mirrored: boolean },
  'entity'
>;
export type WordsNode = Node<
  { readonly text: string; readonly heads: boolean; readonly mirrored: boolean },
  'words'
>;
export type NeighbourhoodNode = MiddleNode | EntityNode | WordsNode;
export type WayEdge = Edge<{ readonly path: string }, 'way'>;

/** The library would read out its own words for what a node and an edge are. */
const PLAIN = { 'aria-roledescription': undefined, 'aria-describedby': undefined };

function nodeAt({ x, y, width, height }: Box) {
  return { position: { x, y }, width, height, domAttributes: PLAIN, handles: EDGE_ENDS };
}

/** What stands in the drawing, in the order in which it is read. */
export function nodesOf(laid: LaidNeighbourhood, t: TFunction): NeighbourhoodNode[] {
  const { middle, groups } = laid;
  const middleNode: MiddleNode = {
    id: middle.entity.key,
    type: 'middle',
    ...nodeAt(middle),
    data: { entity: middle.entity, lines: middle.lines },
  };
  return [middleNode, ...groups.flatMap((laidGroup) => groupNodes(laidGroup, laid, t))];
}

function groupNodes(
  { group, heading, more }: LaidNeighbourhood['groups'][number],
  { middle, entities }: LaidNeighbourhood,
  t: TFunction,
): NeighbourhoodNode[] {
  const id = `${group.words} ${group.kind}`;
  // What stands on the left is written towards the middle.
  const mirrored = heading.x < middle.x;
  const drawn = new Set(group.drawn.map(({ key }) => key));
  const words = (name: string, box: Box, text: string): WordsNode => ({
    id: `${name} ${id}`,
    type: 'words',
    ...nodeAt(box),
    data: { text, heads: name === 'words', mirrored },
  });
  return [
    words(
      'words',
      heading,
      t('neighbourhood.group', {
        words: t(`neighbourhood.words.${group.words}`),
        kind: t(`kind.${group.kind}.many`).toLowerCase(),
      }),
    ),
    ...entities
      .filter(({ entity }) => drawn.has(entity.key))
      .map((box): EntityNode => {
        const { entity, lines } = box;
        const label = t('neighbourhood.node', {
          name: entity.name,
          kind: t(`kind.${entity.kind}.one`).toLowerCase(),
          words: wordsOfNeighbour(entity, t),
        });
        return {
          id: entity.key,
          type: 'entity',
          ...nodeAt(box),
          data: { entity, lines, label, mirrored },
        };
      }),
    ...(more ? [words('more', more, t('neighbourhood.more', { count: group.hidden }))] : []),
  ];
}

/** The ways from the middle; the one to what is looked at lies above the others. */
export function edgesOf({ middle, ways }: LaidNeighbourhood, shown: string | null): WayEdge[] {
  return ways.map(({ key, points }) => ({
    id: `way ${key}`,
    type: 'way',
    source: middle.entity.key,
    target: key,
    zIndex: key === shown ? 2 : 1,
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
    data: { path: roundedPath(points, RADIUS) },
  }));
}
