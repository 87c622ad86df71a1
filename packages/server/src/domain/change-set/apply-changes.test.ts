import { describe, expect, test } from 'vitest';
import { bakery } from '../../../../../tests/testkit/bakery.ts';
import { createMemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import {
  create,
  deprecate,
  merge,
  remove,
  restore,
  state,
  update,
} from '../../../../../tests/testkit/write-changes.ts';

describe('a reference finds', () => {
  test.each(['id-baking', 'skill/baking', 'SKILL/baking', 'baking', 'esco:1'])(
    'a skill by %s',
    (givenRef) => {
      expect(problemsOf(bakery().apply(update('Skill', givenRef, 1, { name: 'x' })))).toEqual([]);
    },
  );

  test('an entity by its former slug, and by the slug and id of what was merged into it', () => {
    const graph = bakery();
    graph.apply(update('Role', 'cook', 1, { slug: 'chef' }));
    graph.apply(merge('milling', 'kneading'));
    for (const given of ['role/cook', 'role/chef']) {
      expect(graph.apply(update('Role', given, 99, {}))[0]?.problems[0]?.message).toMatch(
        /^role\/chef/,
      );
    }
    for (const given of ['skill/milling', 'id-milling']) {
      expect(problemsOf(graph.apply(update('Skill', given, 99, {})))[0]?.message).toMatch(
        /^skill\/kneading/,
      );
    }
  });

  test('a statement by slugs alone, where its type says which kinds are meant', () => {
    const graph = bakery();
    graph.apply(state('tool/baking SUPPORTS skill/baking'));
    expect(problemsOf(graph.apply(remove('baking SUPPORTS baking', 1)))).toEqual([]);
  });

  test('no statement where slugs may mean two', () => {
    const graph = bakery();
    graph.apply(
      create('Trend', 'ai'),
      state('ai SHAPES skill/baking'),
      state('ai SHAPES tool/baking'),
    );
    const [problem] = problemsOf(graph.apply(remove('ai SHAPES baking', 1)));
    expect(problem?.rule).toBe('AMBIGUOUS_REFERENCE');
  });
});

describe('an entity', () => {
  test('that is created without a slug gets the next one that is free', () => {
    const graph = createMemoryGraph();
    for (let count = 0; count < 60; count++) {
      const given = create('Skill', 'x', {
        id: `id-${count}`,
        slug: undefined,
        name: `C${'!'.repeat(count)}`,
      });
      expect(problemsOf(graph.apply(given))).toEqual([]);
    }
    const slugs = graph.rows().entities.map(({ slug }) => slug);
    expect(slugs.slice(0, 3)).toEqual(['c', 'c-2', 'c-3']);
    expect(new Set(slugs).size).toBe(60);
  });

  test('keeps the lists that the API promises, also where they are taken away', () => {
    const graph = bakery();
    graph.apply(update('Role', 'baker', 1, { fields: { duties: ['bake'], group: 'food' } }));
    graph.apply(update('Role', 'baker', 2, { fields: { duties: null, group: null } }));
    expect(graph.draft().entities.get('id-baker')?.fields).toEqual({ duties: [] });
  });

  test('may have its former slug again, which then is no former one', () => {
    const graph = bakery();
    graph.apply(update('Role', 'cook', 1, { slug: 'chef' }));
    graph.apply(update('Role', 'cook', 2, { slug: 'cook' }));
    expect(graph.rows().references.filter(({ type }) => type === 'SLUG')).toEqual([
      { key: 'role/chef', type: 'SLUG', entityId: 'id-cook' },
    ]);
  });

  test('that is restored has no replacement, and gives way to no twin', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    expect(problemsOf(graph.apply(restore('milling', 2)))).toEqual([]);
    const actual = graph.draft().entities.get('id-milling');
    expect(actual).toMatchObject({ status: 'ACTIVE', replacedBy: null, version: 3 });
  });

  test('leads to the last of those that replaced each other', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    graph.apply(deprecate('Skill', 'kneading', 1, 'skill/baking'));
    expect(graph.draft().entities.get('id-milling')?.replacedBy).toBe('id-baking');
  });
});
