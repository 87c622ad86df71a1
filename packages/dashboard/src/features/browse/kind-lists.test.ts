import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/kinds';
import { readBrowseState } from './browse-state';
import { questionOf } from './list-question';
import { KIND_LISTS } from './lists/kind-lists';

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has no operation');
  return operation;
}

describe.each(KINDS)('the list: %s', (kind) => {
  const list = KIND_LISTS[kind];
  const usual = readBrowseState(list, {});

  test('gives its document every variable, and no other', () => {
    const expected = operationOf(list.document).variableDefinitions?.map(
      ({ variable }) => variable.name.value,
    );
    const actual = Object.keys(list.variables(questionOf(list, usual)));
    expect(actual.toSorted()).toEqual(expected?.toSorted());
  });

  test('names no column twice, and begins with the name', () => {
    const ids = list.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('name');
  });

  test('asks for what is in use, until somebody wants something else', () => {
    const whereOf = (status: string) =>
      list.variables({ ...questionOf(list, usual), filters: { status } })['where'];
    expect(list.variables(questionOf(list, usual))['where']).toEqual({ status: { eq: 'ACTIVE' } });
    expect(whereOf('retired')).toEqual({ status: { eq: 'DEPRECATED' } });
    expect(whereOf('all')).toEqual({});
  });
});

test('only the columns that are shown are counted', () => {
  const list = KIND_LISTS.Role;
  const state = readBrowseState(list, { columns: 'name~industries' });
  const { skills, tools, industries, moves } = list.variables(questionOf(list, state));
  expect({ skills, tools, industries, moves }).toEqual({
    skills: false,
    tools: false,
    industries: true,
    moves: false,
  });
});

test('names break ties, and slugs those of names', () => {
  const list = KIND_LISTS.Skill;
  const sortOf = (sort?: string) => questionOf(list, readBrowseState(list, { sort })).sort;
  expect(sortOf()).toEqual([{ nameKey: 'ASC' }, { slug: 'ASC' }]);
  expect(sortOf('-name')).toEqual([{ nameKey: 'DESC' }, { slug: 'DESC' }]);
  expect(sortOf('-reuse')).toEqual([{ reuse: 'DESC' }, { nameKey: 'ASC' }, { slug: 'ASC' }]);
});

test('filters become those of the API', () => {
  const given = { q: 'data', group: 'science', seniority: '3', article: 'yes' };
  const question = { ...questionOf(KIND_LISTS.Role, readBrowseState(KIND_LISTS.Role, {})) };
  expect(KIND_LISTS.Role.variables({ ...question, filters: given })['where']).toEqual({
    name: { caseInsensitive: { contains: 'data' } },
    group: { caseInsensitive: { contains: 'science' } },
    seniority: { eq: 3 },
    requiresConnection: { some: { edge: { basis: { eq: 'ARTICLE' } } } },
    status: { eq: 'ACTIVE' },
  });
});
