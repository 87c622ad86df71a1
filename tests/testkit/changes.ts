import { randomUUID } from 'node:crypto';
import type { Change, ChangeOf } from '../../packages/server/src/domain/change-set/change.ts';
import type { ChangeRequest } from '../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { World } from './world.ts';

/** Whoever makes changes in tests. */
export const GIVEN_AUTHOR = { id: 'test:author', name: 'A tester' };

/** A request that nobody has made before. */
export function request(
  changes: readonly Change[],
  given: Partial<ChangeRequest> = {},
): ChangeRequest {
  return {
    author: GIVEN_AUTHOR,
    reason: 'to try it',
    idempotencyKey: randomUUID(),
    changes,
    ...given,
  };
}

/** Operations on a world's entities, by the words that the test calls them. */
export function changesOf(world: World) {
  const ref = (word: string) => world.id(word);
  return {
    create: (
      kind: 'Role' | 'Skill' | 'Tool' | 'Source' | 'Industry',
      word: string,
      given: Partial<ChangeOf<'CREATE_ENTITY'>> = {},
    ): ChangeOf<'CREATE_ENTITY'> => ({
      what: 'CREATE_ENTITY',
      kind,
      id: ref(word),
      slug: world.slug(word),
      name: world.slug(word),
      description: `About ${word}.`,
      aliases: [],
      externalIds: [],
      fields: FIELDS[kind],
      ...given,
    }),
    update: (
      kind: 'Role' | 'Skill',
      word: string,
      expectedVersion: number,
      given: Partial<ChangeOf<'UPDATE_ENTITY'>>,
    ): ChangeOf<'UPDATE_ENTITY'> => ({
      what: 'UPDATE_ENTITY',
      kind,
      entity: ref(word),
      expectedVersion,
      fields: {},
      ...given,
    }),
    deprecate: (
      kind: 'Role' | 'Skill',
      word: string,
      expectedVersion: number,
      replacedBy: string | null = null,
    ): ChangeOf<'DEPRECATE_ENTITY'> => ({
      what: 'DEPRECATE_ENTITY',
      kind,
      entity: ref(word),
      expectedVersion,
      replacedBy: replacedBy === null ? null : ref(replacedBy),
    }),
    requires: (
      role: string,
      skill: string,
      given: Partial<ChangeOf<'ADD_STATEMENT'>> = {},
    ): ChangeOf<'ADD_STATEMENT'> => ({
      what: 'ADD_STATEMENT',
      type: 'REQUIRES',
      from: ref(role),
      to: ref(skill),
      basis: 'EDITORIAL',
      gradeBasis: 'EDITORIAL',
      rank: 'NORMAL',
      fields: { necessity: 'ESSENTIAL', importance: 3, level: 3 },
      evidence: [],
      ...given,
    }),
    buildsOn: (skill: string, prerequisite: string): ChangeOf<'ADD_STATEMENT'> => ({
      what: 'ADD_STATEMENT',
      type: 'BUILDS_ON',
      from: ref(skill),
      to: ref(prerequisite),
      basis: 'EDITORIAL',
      rank: 'NORMAL',
      fields: { level: 2 },
      evidence: [],
    }),
    merge: (from: string, into: string): ChangeOf<'MERGE_ENTITIES'> => ({
      what: 'MERGE_ENTITIES',
      from: ref(from),
      into: ref(into),
    }),
    /** How a statement is named in words. */
    says: (role: string, skill: string): string =>
      `role/${world.slug(role)} REQUIRES skill/${world.slug(skill)}`,
  };
}

const FIELDS = {
  Role: {},
  Skill: { category: 'TECHNICAL' },
  Tool: { category: 'Library' },
  Source: { type: 'ARTICLE', title: 'A title' },
  Industry: {},
} as const;
