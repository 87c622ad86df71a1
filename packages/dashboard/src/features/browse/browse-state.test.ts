import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browseSearchSchema, PAGE_SIZES } from '../../lib/browse-url';
import { KINDS } from '../../lib/kinds';
import {
  type BrowseState,
  changeState,
  misreadParts,
  readBrowseState,
  usualLayout,
  withFilter,
  writeBrowseState,
} from './browse-state';
import { anyConditions } from './conditions/any-conditions';
import { whereOfConditions } from './conditions/condition-where';
import type { FilterKey, KindList, ListFilter } from './kind-list';
import { KIND_LISTS } from './lists/kind-lists';

const roles = KIND_LISTS.Role;
const usual = readBrowseState(roles, {});

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);

function filterValue(filter: ListFilter): fc.Arbitrary<string> {
  if (filter.form === 'flag') return fc.constant('yes');
  if (filter.form === 'choice') return fc.constantFrom(...Object.keys(filter.words));
  return fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** Any state that a list can be in. */
function stateOf(list: KindList): fc.Arbitrary<BrowseState> {
  const ids = list.columns.map(({ id }) => id);
  const sortable = list.columns.filter(({ sort }) => sort !== undefined).map(({ id }) => id);
  const any = fc.record({
    filters: fc.record(
      Object.fromEntries(list.filters.map((filter) => [filter.key, filterValue(filter)])),
      { requiredKeys: [] },
    ),
    conditions: fc.option(anyConditions(list)),
    order: fc.record({ column: fc.constantFrom(...sortable), down: fc.boolean() }),
    page: fc.integer({ min: 1, max: 10_000 }),
    columns: fc.shuffledSubarray(ids.slice(1)).map((chosen) => ['name', ...chosen]),
    size: fc.constantFrom(...PAGE_SIZES),
    dense: fc.boolean(),
    picked: fc.uniqueArray(slug, { maxLength: 4 }),
  });
  return any.filter(
    ({ filters, conditions }) =>
      !conditions || whereOfConditions(list, conditions, filters).misfits.length === 0,
  );
}

/** What becomes of a state on its way through the address bar. */
function throughAddress(list: KindList, state: BrowseState): BrowseState {
  const address = defaultStringifySearch(writeBrowseState(list, state));
  return readBrowseState(list, browseSearchSchema.parse(defaultParseSearch(address)));
}

describe.each(KINDS)('the address of the list: %s', (kind) => {
  const list = KIND_LISTS[kind];

  test('holds every state', () => {
    fc.assert(
      fc.property(stateOf(list), (givenState) => {
        expect(throughAddress(list, givenState)).toEqual(givenState);
      }),
    );
  });

  test('is bare while everything is as usual', () => {
    expect(writeBrowseState(list, readBrowseState(list, {}))).toEqual({});
  });

  test('reads whatever somebody types into it', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...Object.keys(browseSearchSchema.shape)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(anything, (givenSearch) => {
        const actual = readBrowseState(list, browseSearchSchema.parse(givenSearch));
        expect(throughAddress(list, actual)).toEqual(actual);
        expect(actual.columns).toContain('name');
      }),
    );
  });
});

test.each([
  ['a seniority that there is not', { seniority: 9 }],
  ['a state that there is not', { status: 'gone' }],
  ['a filter of another kind', { direction: 'GROWING' }],
  ['a text of blanks', { q: '   ' }],
  ['a column that the API cannot sort by', { sort: '-skills' }],
  ['columns that there are not', { columns: 'colour~size' }],
])('%s counts as not given', (_words, givenSearch) => {
  expect(readBrowseState(roles, browseSearchSchema.parse(givenSearch))).toEqual(usual);
});

test('the parts of an address that the list does not understand are told', () => {
  const givenSearch = browseSearchSchema.parse({
    q: 'data',
    seniority: 9,
    direction: 'GROWING',
    sort: '-skills',
    columns: 'name~colour',
    where: 'all~name.has.data~colour.is.red',
  });
  expect(misreadParts(roles, givenSearch)).toEqual([
    'seniority=9',
    'direction=GROWING',
    'where=colour.is.red',
    'sort=-skills',
    'columns=colour',
  ]);
  expect(misreadParts(roles, browseSearchSchema.parse({ q: 'data', sort: '-name' }))).toEqual([]);
  expect(misreadParts(roles, browseSearchSchema.parse({ sort: 'name' }))).toEqual([]);
});

test('columns stand in the order in which they are named, each once, and the name is always the first', () => {
  const actual = readBrowseState(roles, { columns: 'tools~group~name~tools' });
  expect(actual.columns).toEqual(['name', 'tools', 'group']);
});

test('where the address says nothing, the layout is as remembered', () => {
  const givenLayout = { columns: ['name', 'version'], size: 25, dense: true } as const;
  expect(readBrowseState(roles, {}, givenLayout)).toMatchObject(givenLayout);
  expect(readBrowseState(roles, { columns: 'name~group', size: 100 }, givenLayout)).toMatchObject({
    columns: ['name', 'group'],
    size: 100,
    dense: true,
  });
});

test('another filter, order or page size leads back to the first page; ticks and columns do not', () => {
  const givenState = { ...usual, page: 3 };
  expect(changeState(givenState, { filters: { q: 'data' } }).page).toBe(1);
  expect(changeState(givenState, { order: { column: 'group', down: false } }).page).toBe(1);
  expect(changeState(givenState, { size: 25 }).page).toBe(1);
  expect(changeState(givenState, { picked: ['a'] }).page).toBe(3);
  expect(changeState(givenState, { ...usualLayout(roles), size: 50, page: 3 }).page).toBe(3);
});

test('a filter is set and taken away by itself', () => {
  const key: FilterKey = 'q';
  const givenFilters = { group: 'Research' };
  expect(withFilter(givenFilters, key, 'data')).toEqual({ group: 'Research', q: 'data' });
  expect(withFilter({ ...givenFilters, q: 'data' }, key, undefined)).toEqual(givenFilters);
});
