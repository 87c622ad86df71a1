import type { MockLink } from '@apollo/client/testing';
import type { DraftEntity, DraftOperation, Stated } from '../editing/draft-operation';
import { SimilarEntitiesDocument } from '../editing/similar-entities.generated';
import type { NameLikeness } from '../gql/graphql';

export const engineer: DraftEntity = { kind: 'Role', slug: 'data-engineer', name: 'Data Engineer' };

export const python: DraftEntity = { kind: 'Skill', slug: 'python', name: 'Python' };

export const article: DraftEntity = {
  kind: 'Source',
  slug: 'data-career',
  name: 'A career in data',
  basis: 'ARTICLE',
};

/** The claim that a data engineer needs Python. */
export const needsPython: Stated = {
  id: 'statement-1',
  version: 4,
  type: 'REQUIRES',
  from: engineer,
  to: python,
  fields: { necessity: 'ESSENTIAL', level: 3, importance: 4 },
};

/** One operation of each sort. */
export const OPERATIONS = {
  create: {
    what: 'CREATE_ENTITY',
    entity: { kind: 'Skill', slug: 'feature-stores', name: 'Feature stores' },
    fields: { name: 'Feature stores', description: 'Keeps inputs.', category: 'TECHNICAL' },
  },
  correct: {
    what: 'UPDATE_ENTITY',
    entity: engineer,
    version: 7,
    before: { description: 'Old.', seniority: 3 },
    fields: { description: 'New.', seniority: null },
  },
  deprecate: { what: 'DEPRECATE_ENTITY', entity: python, version: 2, replacedBy: null },
  replace: {
    what: 'DEPRECATE_ENTITY',
    entity: python,
    version: 2,
    replacedBy: { kind: 'Skill', slug: 'programming', name: 'Programming' },
  },
  state: {
    what: 'ADD_STATEMENT',
    type: 'REQUIRES',
    from: engineer,
    to: python,
    basis: 'ARTICLE',
    fields: { necessity: 'OPTIONAL', level: 2, importance: 5 },
    evidence: [{ source: article, locator: '§Skills ¶3', note: 'It is asked for.' }],
  },
  change: { what: 'UPDATE_STATEMENT', statement: needsPython, fields: { level: 5 } },
  remove: { what: 'REMOVE_STATEMENT', statement: needsPython },
  support: {
    what: 'ADD_EVIDENCE',
    statement: needsPython,
    evidence: { source: article, locator: '§Tools ¶1', note: 'It says so.' },
  },
} as const satisfies Record<string, DraftOperation>;

/** A place as it is asked for to be edited: the kind with the least to it. */
export const editedPlace = {
  __typename: 'Place' as const,
  kind: 'Place' as const,
  id: 'place-1',
  slug: 'india',
  name: 'India',
  description: 'A country.',
  aliases: [],
  version: 3,
  status: 'ACTIVE' as const,
  typeOfPlace: 'COUNTRY' as const,
  externalIds: [],
};

type Similar = {
  readonly name: string;
  readonly slug: string;
  readonly likeness: NameLikeness;
  readonly matched?: string;
};

/** What is like the names that are typed, as a function of them; asked as often as one types. */
export function similarTo(
  kind: 'Role' | 'Skill' | 'Source',
  find: (names: readonly string[]) => readonly Similar[] = () => [],
): MockLink.MockedResponse {
  return {
    request: { query: SimilarEntitiesDocument, variables: () => true },
    result: ({ names = [] }) => ({
      data: {
        similarEntities: find(names as string[]).map(
          ({ name, slug, likeness, matched = name }) => ({
            __typename: 'SimilarEntity' as const,
            given: (names as string[])[0] ?? '',
            name: matched,
            likeness,
            entity: {
              __typename: kind,
              id: `id-${slug}`,
              slug,
              name,
              ...(kind === 'Source' && { type: 'ARTICLE' as const }),
            },
          }),
        ),
      },
    }),
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
}
