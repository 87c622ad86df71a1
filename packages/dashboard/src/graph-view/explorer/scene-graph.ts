import type { Basis } from '../../gql/graphql';
import type { NamedEntity } from '../neighbourhood/neighbourhood';

/** An entity of a scene. */
export type SceneEntity = NamedEntity & {
  readonly id: string;
  /** How many statements it has in the whole graph. */
  readonly statementCount: number;
  /** The place of the expansion that brought it in. */
  readonly stage: number;
};

/** A statement of a scene, its ends by their keys. */
export type SceneStatement = {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  /** From 1 to 5; null where such a statement does not say. */
  readonly importance: number | null;
};

/** The entities of a scene, and the statements among them. */
export type SceneGraph = {
  readonly entities: readonly SceneEntity[];
  readonly statements: readonly SceneStatement[];
};
