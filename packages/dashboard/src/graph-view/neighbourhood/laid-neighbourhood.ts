import type { Point } from '../diagram/rounded-path';
import type { NeighbourGroup } from './group-neighbours';
import type { NamedEntity, Neighbour } from './neighbourhood';

/** A part of the paper. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** An entity where it stands, its name broken into lines. */
export type LaidEntity<Entity extends NamedEntity> = Box & {
  readonly entity: Entity;
  readonly lines: readonly string[];
};

/** A group where its words stand, and how many more are not drawn. */
export type LaidGroup = {
  readonly group: NeighbourGroup;
  readonly heading: Box;
  readonly more: Box | null;
};

/** The way from the entity in the middle to another. */
export type LaidWay = { readonly key: string; readonly points: readonly Point[] };

/** A drawing: everything has its place, and nothing stands on anything else. */
export type LaidNeighbourhood = {
  readonly width: number;
  readonly height: number;
  readonly middle: LaidEntity<NamedEntity>;
  readonly entities: readonly LaidEntity<Neighbour>[];
  readonly groups: readonly LaidGroup[];
  readonly ways: readonly LaidWay[];
};
