/** An entity as answers name it. */
export type EntityName = { kind: string; id: string; slug: string; name: string };
