import type { Kind } from './kinds';

/** What a link to an entity has to know. */
export type LinkedEntity = { readonly slug: string; readonly name: string };

/** An entity whose name is close to what was looked for. */
export type Nearest = { readonly kind: Kind; readonly entity: LinkedEntity };
