import { describe, expect, test } from 'vitest';
import { bakery, SAYS } from '../../../../../tests/testkit/bakery.ts';
import { createMemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import {
  cite,
  create,
  deprecate,
  merge,
  piece,
  remove,
  restore,
  state,
  uncite,
  update,
  updateStatement,
} from '../../../../../tests/testkit/write-changes.ts';

const rulesOf = (outcomes: Parameters<typeof problemsOf>[0]) =>
  problemsOf(outcomes).map(({ rule }) => rule);

describe('undoing', () => {
  test('gives fields back that nobody has changed since, and leaves the others', () => {
    const graph = bakery();
    graph.apply(update('Role', 'baker', 1, { name: 'Master', fields: { seniority: 3 } }));
    graph.apply(update('Role', 'baker', 2, { description: 'By now.', fields: { group: 'food' } }));
    expect(rulesOf(graph.revert(1))).toEqual([]);
    expect(graph.draft().entities.get('id-baker')).toMatchObject({
      name: 'baker',
      description: 'By now.',
      fields: { group: 'food', duties: [] },
      version: 4,
    });
  });

  test('is refused, naming the field, where it was changed since', () => {
    const graph = bakery();
    graph.apply(update('Role', 'baker', 1, { name: 'Master' }));
    graph.apply(update('Role', 'baker', 2, { name: 'Boss' }));
    const [problem] = problemsOf(graph.revert(1));
    expect(problem).toMatchObject({ rule: 'CHANGED_SINCE', field: 'name', value: 'Boss' });
  });

  test('gives back the type of what has one', () => {
    const graph = createMemoryGraph();
    graph.apply(create('Credential', 'degree'));
    graph.apply(update('Credential', 'degree', 1, { fields: { type: 'DEGREE' } }));
    expect(rulesOf(graph.revert(1))).toEqual([]);
    expect(graph.draft().entities.get('id-degree')?.fields).toEqual({ type: 'COURSE' });
  });

  test('a change set undoes all that it did to one entity and one statement', () => {
    const graph = createMemoryGraph();
    graph.apply(
      create('Role', 'baker'),
      create('Skill', 'baking'),
      create('Source', 'book'),
      update('Role', 'baker', 1, { name: 'Master' }),
      state(SAYS),
      updateStatement(SAYS, 1, { fields: { level: 5 } }),
      cite(SAYS, 2, piece('book', '¶1')),
      cite(SAYS, 3, piece('book', '¶2')),
      uncite(SAYS, 4, 'book.¶1'),
    );
    expect(rulesOf(graph.revert(0))).toEqual([]);
    const rows = graph.rows();
    expect([rows.statements, rows.evidence]).toEqual([[], []]);
    expect(rows.entities.map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => 'DEPRECATED'),
    );
  });

  test('of a creation leaves the entity known by its external id', () => {
    const graph = createMemoryGraph();
    graph.apply(create('Skill', 'baking', { externalIds: ['esco:1'] }));
    graph.revert(0);
    expect(graph.rows().references.map(({ key }) => key)).toEqual(['esco:1']);
  });

  test('of a creation is refused where the entity, or the statement, was edited since', () => {
    const graph = createMemoryGraph();
    graph.apply(create('Role', 'baker'), create('Skill', 'baking'), state(SAYS));
    graph.apply(update('Role', 'baker', 1, { name: 'Master' }));
    graph.apply(updateStatement(SAYS, 1, { rank: 'PREFERRED' }));
    expect(rulesOf(graph.revert(0))).toEqual(['CHANGED_SINCE', 'CHANGED_SINCE']);
    expect(graph.draft().entities.get('id-baking')?.status).toBe('DEPRECATED');
  });

  test('and undoing that again leads back to where it was', () => {
    const graph = bakery();
    graph.apply(remove(SAYS, 1), update('Role', 'cook', 1, { slug: 'chef' }));
    graph.revert(1);
    graph.revert(2);
    expect(graph.draft().statements.get(SAYS.replaceAll(' ', '.'))).toBeUndefined();
    expect(graph.draft().entities.get('id-cook')).toMatchObject({ slug: 'chef', version: 4 });
    expect(graph.revert(1).flatMap(({ effects }) => effects).length).toBeGreaterThan(0);
  });

  test('what was undone by hand already is refused, as there is nothing to do', () => {
    const graph = bakery();
    graph.apply(update('Skill', 'baking', 1, { externalIds: [] }));
    graph.revert(1);
    expect(rulesOf(graph.revert(1))).toEqual(['CHANGED_SINCE']);
  });
});

test('a statement that comes and goes gets no version twice, not even under its id', () => {
  const graph = bakery();
  graph.apply(remove(SAYS, 1));
  graph.revert(1);
  graph.apply(remove(SAYS, 2));
  graph.revert(1);
  expect(graph.draft().statements.get(SAYS.replaceAll(' ', '.'))?.version).toBe(3);
  graph.apply(remove(SAYS, 3));
  graph.apply(state(SAYS));
  expect(graph.draft().statements.get(SAYS.replaceAll(' ', '.'))?.version).toBe(4);
});

describe('undoing is refused rather than leaving', () => {
  test('evidence from a source that was merged away', () => {
    const graph = bakery();
    graph.apply(create('Source', 'copy'), cite(SAYS, 1, piece('copy', '¶1')));
    graph.apply(uncite(SAYS, 2, 'copy.¶1'));
    graph.apply(merge('copy', 'book'));
    expect(problemsOf(graph.revert(2))[0]?.message).toContain('from a source that is not there');
  });

  test('evidence of a statement that was taken away', () => {
    const graph = bakery();
    graph.apply(
      create('Source', 'copy'),
      cite(SAYS, 1, piece('copy', '¶1')),
      cite(SAYS, 2, piece('book', '¶1')),
    );
    graph.apply(merge('copy', 'book'));
    graph.apply(remove(SAYS, 3));
    expect(problemsOf(graph.revert(2)).length).toBeGreaterThan(0);
    expect(graph.rows().evidence).toEqual([]);
  });

  test('evidence twice', () => {
    const graph = bakery();
    graph.apply(cite(SAYS, 1, piece('book', '¶1')));
    graph.apply(uncite(SAYS, 2, 'book.¶1'));
    graph.apply(cite(SAYS, 3, { ...piece('book', '¶1'), id: 'anew' }));
    expect(problemsOf(graph.revert(2))[0]?.message).toContain('was added anew since');
  });

  test('a claim without evidence', () => {
    const graph = bakery();
    graph.apply(cite(SAYS, 1, piece('book', '¶1')), updateStatement(SAYS, 2, { basis: 'ARTICLE' }));
    graph.apply(updateStatement(SAYS, 3, { basis: 'EDITORIAL' }));
    graph.apply(uncite(SAYS, 4, 'book.¶1'));
    expect(rulesOf(graph.revert(2))).toEqual(['MISSING_EVIDENCE']);
  });

  test('a statement of what was merged away', () => {
    const graph = bakery();
    graph.apply(remove(SAYS, 1));
    graph.apply(merge('skill/baking', 'kneading'));
    expect(rulesOf(graph.revert(1))).toEqual(['UNKNOWN_REFERENCE']);
  });

  test('a name, a pair or a circle twice', () => {
    const graph = bakery();
    graph.apply(
      update('Skill', 'milling', 1, { name: 'Grinding' }),
      remove(SAYS, 1),
      remove('skill/baking BUILDS_ON skill/kneading', 1),
    );
    graph.apply(
      create('Skill', 'milling-again', { name: 'milling' }),
      state(SAYS, { id: 'another' }),
      state('skill/milling BUILDS_ON skill/baking'),
    );
    expect(rulesOf(graph.revert(1)).toSorted()).toEqual([
      'CYCLE',
      'DUPLICATE_NAME',
      'DUPLICATE_STATEMENT',
    ]);
  });
});

describe('undoing and redirects', () => {
  test('a replacement that was replaced itself is not led to', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    graph.apply(restore('milling', 2));
    graph.apply(deprecate('Skill', 'kneading', 1, 'skill/baking'));
    expect(problemsOf(graph.revert(2))[0]?.message).toContain('that is replaced itself');
  });

  test('what was replaced meanwhile leads on', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'kneading', 1, 'skill/baking'));
    graph.apply(restore('kneading', 2));
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    expect(rulesOf(graph.revert(2))).toEqual([]);
    expect(graph.draft().entities.get('id-milling')?.replacedBy).toBe('id-baking');
  });

  test('a replacement that was merged away is not led to', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    graph.apply(restore('milling', 2));
    graph.apply(merge('kneading', 'skill/baking'));
    expect(problemsOf(graph.revert(2))[0]?.message).toContain('a replacement that is not there');
  });

  test('an entity in use has no replacement', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1));
    graph.apply(deprecate('Skill', 'milling', 2, 'kneading'));
    expect(problemsOf(graph.revert(1))[0]?.message).toContain('which one in use has not');
  });

  test('what led to the last leads to the middle again', () => {
    const graph = bakery();
    graph.apply(deprecate('Skill', 'milling', 1, 'kneading'));
    graph.apply(deprecate('Skill', 'kneading', 1, 'skill/baking'));
    expect(rulesOf(graph.revert(2))).toEqual([]);
    expect(graph.draft().entities.get('id-milling')?.replacedBy).toBe('id-kneading');
  });
});
