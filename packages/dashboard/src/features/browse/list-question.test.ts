import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cypherOf } from '../../lib/cypher/cypher-of';
import { KINDS } from '../../lib/kinds';
import { readBrowseState } from './browse-state';
import { anyConditions } from './conditions/any-conditions';
import { cypherQuestionOf, questionOf } from './list-question';
import { KIND_LISTS } from './lists/kind-lists';

describe.each(KINDS)('the query on the database of the list: %s', (kind) => {
  const list = KIND_LISTS[kind];
  const everyColumn = list.columns.map(({ id }) => id);

  test('is written for whatever the list can be narrowed to', () => {
    fc.assert(
      fc.property(anyConditions(list), (conditions) => {
        const state = { ...readBrowseState(list, {}), conditions, columns: everyColumn };
        expect(() => cypherOf(cypherQuestionOf(list, state))).not.toThrow();
      }),
    );
  });

  test('asks for the rows that the API is asked for', () => {
    const state = readBrowseState(list, { q: "it's", status: 'all', sort: '-updatedAt', page: 3 });
    const question = questionOf(list, state);
    expect(cypherQuestionOf(list, state)).toMatchObject({
      kind,
      where: list.variables(question)['where'],
      sort: question.sort,
      limit: question.limit,
      offset: question.offset,
    });
  });
});
