import { describe, expect, test } from 'vitest';
import { createMemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import {
  create,
  deprecate,
  merge,
  piece,
  state,
  update,
  updateStatement,
} from '../../../../../tests/testkit/write-changes.ts';

/** Two skills that are one, and what is said of them. */
function twins() {
  const graph = createMemoryGraph();
  graph.apply(
    create('Role', 'baker'),
    create('Role', 'cook'),
    create('Skill', 'baking', { aliases: ['Oven work'] }),
    create('Skill', 'bakery', { externalIds: ['esco:2'], aliases: ['OVEN WORK', 'pastry'] }),
    create('Skill', 'old'),
    create('Source', 'book'),
    create('Source', 'copy'),
    state('role/baker REQUIRES skill/baking', { evidence: [piece('book', '¶1')] }),
    state('role/baker REQUIRES skill/bakery', {
      basis: 'ARTICLE',
      evidence: [piece('copy', '¶1'), piece('copy', '¶2')],
      fields: { necessity: 'OPTIONAL', importance: 5, level: 5 },
    }),
    state('role/cook REQUIRES skill/bakery'),
    state('skill/bakery RELATED skill/baking'),
    deprecate('Skill', 'old', 1, 'bakery'),
  );
  return graph;
}

describe('a merge', () => {
  test('moves what only the one has, and drops what would point at itself', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    const { statements } = graph.rows();
    expect(statements.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'id-baker REQUIRES id-baking',
      'id-cook REQUIRES id-baking',
    ]);
  });

  test('of two statements of one pair keeps the grades of the one and the evidence of both', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    const draft = graph.draft();
    const kept = draft.statements.get('role/baker.REQUIRES.skill/baking');
    expect(kept).toMatchObject({
      basis: 'ARTICLE',
      version: 2,
      fields: { necessity: 'ESSENTIAL', importance: 3, level: 3 },
    });
    const pieces = draft.evidence.find('statement', kept?.id ?? '');
    expect(pieces.map(({ id }) => id).toSorted()).toEqual(['book.¶1', 'copy.¶1', 'copy.¶2']);
  });

  test('keeps names once, and lets ids, slugs, external ids and redirects lead on', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    const draft = graph.draft();
    expect(draft.entities.get('id-baking')?.aliases).toEqual(['Oven work', 'bakery', 'pastry']);
    expect(draft.entities.get('id-old')?.replacedBy).toBe('id-baking');
    const keys = draft.references.find('entity', 'id-baking').map(({ key }) => key);
    expect(keys.toSorted()).toEqual(['esco:2', 'id-bakery', 'skill/bakery']);
  });

  test('and another after it leave no reference that leads to another', () => {
    const graph = twins();
    graph.apply(create('Skill', 'food'), merge('bakery', 'baking'), merge('baking', 'food'));
    const { references, entities } = graph.rows();
    expect(new Set(references.map(({ entityId }) => entityId))).toEqual(new Set(['id-food']));
    expect(entities.find(({ id }) => id === 'id-old')?.replacedBy).toBe('id-food');
  });

  test('of two sources moves evidence, and keeps one piece of each place', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    graph.apply(merge('copy', 'book'));
    const { evidence } = graph.rows();
    expect(evidence.map(({ id, sourceId }) => [id, sourceId])).toEqual([
      ['book.¶1', 'id-book'],
      ['copy.¶2', 'id-book'],
    ]);
  });

  test('lets nobody who has read the one change the other unawares', () => {
    const graph = twins();
    graph.apply(update('Skill', 'bakery', 1, { description: 'Much about it.' }));
    graph.apply(updateStatement('role/baker REQUIRES skill/bakery', 1, { fields: { level: 4 } }));
    graph.apply(merge('bakery', 'baking'));
    const stale = graph.apply(
      update('Skill', 'bakery', 2, { name: 'Mine' }),
      updateStatement('role/baker REQUIRES skill/bakery', 2, { fields: { level: 1 } }),
    );
    expect(problemsOf(stale).map(({ rule }) => rule)).toEqual(['VERSION', 'VERSION']);
  });
});

describe('an un-merge', () => {
  test('brings back everything but the versions', () => {
    const graph = twins();
    const before = withoutVersions(graph.rows());
    graph.apply(merge('bakery', 'baking'));
    expect(problemsOf(graph.revert(1))).toEqual([]);
    expect(withoutVersions(graph.rows())).toEqual(before);
  });

  test('gives what comes back a version that nobody has read of the other', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    graph.apply(update('Skill', 'baking', 2, { description: 'By now.' }));
    graph.revert(1);
    expect(graph.draft().entities.get('id-bakery')?.version).toBe(4);
  });

  test('is refused where a statement that was moved was edited since', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    graph.apply(updateStatement('role/cook REQUIRES skill/baking', 2, { fields: { level: 1 } }));
    const [problem] = problemsOf(graph.revert(1));
    expect(problem).toMatchObject({ rule: 'CHANGED_SINCE', currentVersion: 3 });
  });
});

describe('undoing an un-merge', () => {
  test('merges again, and leaves nothing where it was', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    const merged = withoutVersions(graph.rows());
    graph.revert(1);
    expect(problemsOf(graph.revert(2))).toEqual([]);
    expect(withoutVersions(graph.rows())).toEqual(merged);
  });

  test('is refused where something was said of what came back', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    graph.revert(1);
    graph.apply(create('Tool', 'oven'), state('tool/oven SUPPORTS skill/bakery'));
    expect(problemsOf(graph.revert(2))[0]?.message).toContain('has got more since');
  });

  test('and merging over and over gives no version twice', () => {
    const graph = twins();
    graph.apply(merge('bakery', 'baking'));
    const versions: (number | undefined)[] = [];
    for (let number = 1; number < 7; number++) {
      graph.revert(number);
      versions.push(graph.draft().entities.get('id-bakery')?.version);
    }
    const given = versions.filter((version) => version !== undefined);
    expect(given).toHaveLength(3);
    expect(given).toEqual([...new Set(given)].toSorted((one, other) => one - other));
  });
});

function withoutVersions(rows: ReturnType<ReturnType<typeof twins>['rows']>): string[] {
  return Object.values(rows)
    .flat()
    .map((row) =>
      JSON.stringify(
        row,
        Object.keys({ ...row, ...('fields' in row && row.fields) })
          .filter((key) => key !== 'version' && key !== 'updatedAt')
          .toSorted(),
      ),
    )
    .toSorted();
}
