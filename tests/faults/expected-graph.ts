/** What a part of the graph is to hold, in lines that can be compared. */
export type ExpectedGraph = {
  /** Slugs of this part begin with it. */
  readonly scope: string;
  readonly create: (kind: 'Role' | 'Skill', slug: string) => void;
  readonly describe: (slug: string, description: string) => void;
  readonly versionOf: (slug: string) => number;
  readonly state: (role: string, skill: string) => void;
  readonly remove: (role: string, skill: string) => void;
  /** A skill that one role asks for is merged into one that nothing asks for. */
  readonly merge: (role: string, goes: string, stays: string) => void;
  readonly lines: () => string[];
};

type Entity = { readonly kind: string; readonly description: string; readonly version: number };

/** Nothing yet. */
export function createExpectedGraph(scope: string): ExpectedGraph {
  const entities = new Map<string, Entity>();
  const statements = new Set<string>();
  const get = (slug: string): Entity => {
    const entity = entities.get(slug);
    if (!entity) throw new Error(`There is no ${slug} yet.`);
    return entity;
  };
  const touch = (slug: string, given: Partial<Entity> = {}): void => {
    const entity = get(slug);
    entities.set(slug, { ...entity, ...given, version: entity.version + 1 });
  };
  const state = (role: string, skill: string) => statements.add(statementLine(role, skill));
  const remove = (role: string, skill: string) => statements.delete(statementLine(role, skill));
  return {
    scope,
    create: (kind, slug) => void entities.set(slug, { kind, description: slug, version: 1 }),
    describe: (slug, description) => touch(slug, { description }),
    versionOf: (slug) => get(slug).version,
    state,
    remove,
    merge: (role, goes, stays) => {
      entities.delete(goes);
      touch(stays);
      remove(role, goes);
      state(role, stays);
    },
    lines: () =>
      [
        ...[...entities].map(([slug, entity]) => entityLine({ slug, ...entity })),
        ...statements,
      ].toSorted(),
  };
}

/** An entity in a line. */
export const entityLine = (given: Entity & { readonly slug: string }): string =>
  `${given.kind} ${given.slug} at version ${given.version}: ${given.description}`;

/** A statement in a line. */
export const statementLine = (role: string, skill: string): string => `${role} REQUIRES ${skill}`;
