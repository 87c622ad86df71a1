import type { Kind } from '../kinds.ts';

/** A part of a scene: what is around an entity, or the entities of a kind. */
export type CypherExpansion = {
  readonly kind: Kind;
  /** Of the entity; null for the entities of the kind. */
  readonly slug: string | null;
  /** The most entities beside the one that is named. */
  readonly budget: number;
  /** The type of the statements; null for all. */
  readonly type: string | null;
  /** Whether they are about the entity or point at it; null for both. */
  readonly outward: boolean | null;
};

/** The entities of a kind, as the API is asked for them. */
export type CypherList = {
  readonly kind: Kind;
  readonly where: Readonly<Record<string, unknown>>;
  readonly sort: readonly Readonly<Record<string, 'ASC' | 'DESC'>>[];
  /** The columns: fields of the entity, or, by the API's field, how many it connects to. */
  readonly columns: readonly { readonly name: string; readonly link?: string }[];
  readonly limit: number;
  readonly offset: number;
};

/** What a screen asks, as far as a query on the database answers it. */
export type CypherQuestion =
  | { readonly of: 'entity'; readonly kind: Kind; readonly slug: string }
  | { readonly of: 'scene'; readonly expansions: readonly CypherExpansion[] }
  | {
      readonly of: 'search';
      readonly text: string;
      readonly kinds: readonly Kind[] | null;
      /** Whether names will do that hold some of the words. */
      readonly partly: boolean;
    }
  | ({ readonly of: 'list' } & CypherList);
