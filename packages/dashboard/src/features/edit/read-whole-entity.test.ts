import { ApolloClient } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { expect, test } from 'vitest';
import { createCache } from '../../apollo/cache';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import { chosenStatementsQuestion, nextStatementsQuestion } from '../../editing/more-statements';
import { readWholeEntity } from './read-whole-entity';

const trend = { kind: 'Trend' as const, slug: 'automation', name: 'Automation' };

const edge = (at: number) => ({
  __typename: 'TrendShapesRolesRelationship',
  node: { __typename: 'Role', id: `role-${at}`, slug: `role-${at}`, name: `Role ${at}` },
  properties: {
    __typename: 'Shapes',
    id: `statement-${at}`,
    version: 1,
    effect: 'GROWING',
    basis: 'EDITORIAL',
    rank: 'NORMAL',
    evidence: [],
  },
});

const connection = (ats: readonly number[], endCursor: string | null) => ({
  __typename: 'TrendShapesRolesConnection',
  totalCount: 5,
  pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null },
  edges: ats.map(edge),
});

const none = { ...connection([], null), totalCount: 0 };

const answer = (shapesRolesConnection: object, own: object = {}) => ({
  data: {
    entity: { __typename: 'Trend', id: 'trend-1', ...own, shapesRolesConnection },
  } as Record<string, unknown>,
});

const first = {
  request: { query: EditedEntityDocument, variables: { ref: 'trend/automation' } },
  result: answer(connection([1, 2], 'two'), {
    kind: 'Trend',
    slug: 'automation',
    name: 'Automation',
    description: 'More of it.',
    aliases: [],
    externalIds: [],
    version: 3,
    status: 'ACTIVE',
    categoryOfTrend: 'TREND',
    direction: 'GROWING',
    horizon: null,
    shapesSkillsConnection: none,
    shapesToolsConnection: none,
    shapesIndustriesConnection: none,
  }),
} as MockLink.MockedResponse;

const left = { type: 'SHAPES' as const, outward: true, connection: 'shapesRoles' };

const next = {
  request: nextStatementsQuestion(trend, { ...left, left: 3, after: 'two' }),
  result: answer(connection([3, 4], 'four')),
} as MockLink.MockedResponse;

const chosen = {
  request: chosenStatementsQuestion(trend, [{ ...left, left: 1, after: 'four' }], ['statement-5']),
  result: answer({ __typename: 'TrendShapesRolesConnection', edges: [edge(5)] }),
} as MockLink.MockedResponse;

const clientOf = (...answers: MockLink.MockedResponse[]) =>
  new ApolloClient({ cache: createCache(), link: new MockLink(answers) });

const asked = { ref: 'trend/automation', asked: {}, ids: [] };

const idsOf = (whole: Awaited<ReturnType<typeof readWholeEntity>>) =>
  whole?.edited.statements.map(({ id }) => id);

test('as many statements are read as were asked for, and it is told how many are left', async () => {
  const whole = await readWholeEntity(clientOf(first), asked);
  expect(idsOf(whole)).toEqual(['statement-1', 'statement-2']);
  expect(whole?.edited.more).toEqual([{ ...left, left: 3, after: 'two' }]);
  const further = await readWholeEntity(clientOf(first, next), {
    ...asked,
    asked: { shapesRoles: 1 },
  });
  expect(idsOf(further)).toHaveLength(4);
  expect(further?.edited.more).toEqual([{ ...left, left: 1, after: 'four' }]);
});

test('a statement that is wanted is there wherever it stands, and counted once', async () => {
  const wanted = { ...asked, asked: { shapesRoles: 1 }, ids: ['statement-1', 'statement-5'] };
  const whole = await readWholeEntity(clientOf(first, next, chosen), wanted);
  expect(idsOf(whole)?.at(-1)).toBe('statement-5');
  expect(idsOf(whole)).toHaveLength(5);
  expect(whole?.edited.more).toEqual([{ ...left, left: 0, after: 'four' }]);
});
