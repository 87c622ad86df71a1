import { describe, expect, test } from 'vitest';
import { bakery, SAYS } from '../../../../../tests/testkit/bakery.ts';
import { type MemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
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
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { rebaseChange } from './rebase-change.ts';
import { withNewIds } from './with-new-ids.ts';

/** What a proposal comes to after the graph was changed. */
function rebase(graph: MemoryGraph, change: Change, ...since: readonly Change[]) {
  const changing = { draft: graph.draft(), now: '', newId: () => 'new' };
  const [outcome] = applyChanges(changing, [change]);
  if (!outcome || outcome.problems.length > 0) throw new Error('The proposal is not possible.');
  for (const one of since) {
    const problems = problemsOf(graph.apply(one));
    if (problems.length > 0) throw new Error(problems[0]?.message);
  }
  return rebaseChange(graph.draft(), change, outcome.effects);
}

const wish = update('Role', 'baker', 1, { name: 'Master', fields: { seniority: 3 } });

describe('a proposal', () => {
  test('is what it was where nothing was changed', () => {
    expect(rebase(bakery(), wish)).toEqual({ change: wish, conflicts: [] });
  });

  test('goes along with changes of other fields', () => {
    const since = update('Role', 'baker', 1, { description: 'By now.', fields: { group: 'food' } });
    const expected = { change: { ...wish, expectedVersion: 2 }, conflicts: [] };
    expect(rebase(bakery(), wish, since)).toEqual(expected);
  });

  test('is in the way of changes of its fields, each by name', () => {
    const since = update('Role', 'baker', 1, { name: 'Boss', fields: { seniority: 4 } });
    expect(rebase(bakery(), wish, since).conflicts).toEqual([
      { field: 'name', base: 'baker', current: 'Boss', proposed: 'Master' },
      { field: 'seniority', base: null, current: 4, proposed: 3 },
    ]);
  });

  test('is not in the way of those who did just the same', () => {
    const since = update('Role', 'baker', 1, { name: 'Master', fields: { seniority: 3 } });
    expect(rebase(bakery(), wish, since).conflicts).toEqual([]);
  });

  test('sees the field called type', () => {
    const graph = bakery();
    graph.apply(create('Credential', 'degree'));
    const given = update('Credential', 'degree', 1, { fields: { type: 'DEGREE' } });
    const since = update('Credential', 'degree', 1, { fields: { type: 'CERTIFICATE' } });
    expect(rebase(graph, given, since).conflicts.map(({ field }) => field)).toEqual(['type']);
  });

  test('is in the way of other external ids, as they are set as a list', () => {
    const known = update('Role', 'baker', 1, { externalIds: ['esco:a', 'onet:a'] });
    const graph = bakery();
    graph.apply(known);
    const given = update('Role', 'baker', 2, { externalIds: ['esco:b', 'onet:a'] });
    const named = update('Role', 'baker', 2, { name: 'Boss' });
    expect(rebase(graph, given, named).conflicts).toEqual([]);
    const since = update('Role', 'baker', 3, { externalIds: ['esco:a', 'onet:a', 'onet:z'] });
    expect(rebase(graph, { ...given, expectedVersion: 3 }, since).conflicts).toEqual([
      {
        field: 'externalIds',
        base: ['esco:a', 'onet:a'],
        current: ['esco:a', 'onet:a', 'onet:z'],
        proposed: ['esco:b', 'onet:a'],
      },
    ]);
  });

  test('that was written for a version of its own is not fooled by another of that number', () => {
    const graph = bakery();
    const changing = { draft: graph.draft(), now: '', newId: () => 'new' };
    const second = update('Role', 'baker', 2, { name: 'Boss' });
    const [, outcome] = applyChanges(changing, [wish, second]);
    graph.apply(update('Role', 'baker', 1, { name: 'Chief' }));
    const { conflicts } = rebaseChange(graph.draft(), second, outcome?.effects ?? []);
    expect(conflicts).toEqual([
      { field: 'name', base: 'Master', current: 'Chief', proposed: 'Boss' },
    ]);
  });

  test('to change what was merged since says that it is another by now', () => {
    const given = update('Skill', 'id-milling', 1, { description: 'Flour.' });
    expect(rebase(bakery(), given, merge('milling', 'kneading')).conflicts).toEqual([
      { field: 'entity', base: 'id-milling', current: 'id-kneading', proposed: 'id-milling' },
    ]);
  });

  test('to change a statement that was removed and stated anew says that it is another', () => {
    const given = updateStatement(SAYS, 1, { fields: { level: 5 } });
    const { conflicts } = rebase(bakery(), given, remove(SAYS, 1), state(SAYS, { id: 'anew' }));
    expect(conflicts.map(({ field, current }) => [field, current])).toEqual([
      ['statement', 'anew'],
    ]);
  });

  test('to remove a statement is in the way of any change of it', () => {
    const since = updateStatement(SAYS, 1, { fields: { level: 5 } });
    expect(rebase(bakery(), remove(SAYS, 1), since).conflicts).toEqual([
      { field: 'level', base: 3, current: 5, proposed: null },
    ]);
  });

  test('to remove a statement is in the way of evidence that came since', () => {
    const { conflicts } = rebase(bakery(), remove(SAYS, 1), cite(SAYS, 1, piece('book', '¶1')));
    expect(conflicts.map(({ field }) => field)).toEqual(['evidence']);
  });

  test('to add or remove evidence goes along with any change', () => {
    const since = updateStatement(SAYS, 1, { fields: { level: 5 } });
    const added = rebase(bakery(), cite(SAYS, 1, piece('book', '¶1')), since);
    expect(added).toMatchObject({ change: { expectedVersion: 2 }, conflicts: [] });
    const graph = bakery();
    graph.apply(cite(SAYS, 1, piece('book', '¶1')));
    const removed = rebase(graph, uncite(SAYS, 2, 'book.¶1'), { ...since, expectedVersion: 2 });
    expect(removed).toMatchObject({ change: { expectedVersion: 3 }, conflicts: [] });
  });

  test('to deprecate or restore goes along with other changes, not with the same', () => {
    const other = update('Skill', 'milling', 1, { name: 'Grinding' });
    const given = deprecate('Skill', 'milling', 1, 'kneading');
    expect(rebase(bakery(), given, other).conflicts).toEqual([]);
    expect(rebase(bakery(), given, deprecate('Skill', 'milling', 1)).conflicts).toEqual([]);
    const elsewhere = deprecate('Skill', 'milling', 1, 'skill/baking');
    expect(rebase(bakery(), given, elsewhere).conflicts.map(({ field }) => field)).toEqual([
      'replacedBy',
    ]);
    const { change } = rebase(
      bakery(),
      restore('old', 2),
      update('Skill', 'old', 2, { name: 'x' }),
    );
    expect(change).toEqual(restore('old', 3));
  });

  test('to merge is in the way of any change of the two', () => {
    const given = merge('milling', 'kneading', { fromVersion: 1, intoVersion: 1 });
    const since = update('Skill', 'milling', 1, { name: 'Grinding' });
    expect(rebase(bakery(), given, since)).toEqual({
      change: { ...given, fromVersion: 2 },
      conflicts: [{ field: 'from.name', base: 'milling', current: 'Grinding', proposed: null }],
    });
    const known = update('Skill', 'kneading', 1, { externalIds: ['esco:9'] });
    expect(rebase(bakery(), merge('milling', 'kneading'), known).conflicts).toEqual([
      { field: 'intoVersion', base: 1, current: 2, proposed: 1 },
    ]);
  });

  test('to merge what was merged elsewhere since says that it is another by now', () => {
    const { conflicts } = rebase(
      bakery(),
      merge('milling', 'kneading'),
      create('Skill', 'flour'),
      merge('milling', 'flour'),
    );
    expect(conflicts).toEqual([
      { field: 'from', base: 'id-milling', current: 'id-flour', proposed: 'id-milling' },
    ]);
  });

  test('keeps the ids of what it creates', () => {
    const given: readonly Change[] = [
      create('Skill', 'new', { id: undefined }),
      state('role/baker REQUIRES skill/new', {
        id: undefined,
        evidence: [{ ...piece('book', '¶1'), id: undefined }],
      }),
      cite('role/baker REQUIRES skill/new', 1, { ...piece('book', '¶2'), id: undefined }),
      wish,
    ];
    let made = 0;
    const changing = { draft: bakery().draft(), now: '', newId: () => `new-${++made}` };
    const outcomes = applyChanges(changing, given);
    expect(given.map((one, at) => withNewIds(one, outcomes[at]?.effects ?? []))).toMatchObject([
      { id: 'new-1' },
      { id: 'new-2', evidence: [{ id: 'new-3' }] },
      { evidence: { id: 'new-4' } },
      wish,
    ]);
  });
});
