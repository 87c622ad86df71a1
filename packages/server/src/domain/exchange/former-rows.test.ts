import { expect, test } from 'vitest';
import { createFormerRows } from './former-rows.ts';

const evidence = (id: string, note: string) => ({
  id,
  statementId: 's',
  sourceId: 'source',
  locator: '¶1',
  note,
});

test('what was done since is taken back: changed, made and removed rows', () => {
  const former = createFormerRows();
  const effect = (id: string, before: string | null, after: string | null) => ({
    table: 'evidence' as const,
    id,
    before: before === null ? null : evidence(id, before),
    after: after === null ? null : evidence(id, after),
  });
  former.note([effect('changed', 'first', 'second'), effect('made', null, 'new')]);
  former.note([effect('changed', 'second', 'third'), effect('removed', 'old', null)]);
  const read = [evidence('changed', 'third'), evidence('made', 'new'), evidence('same', 'same')];
  const actual = former.at('evidence', read, () => true);
  expect(actual.map(({ id, note }) => `${id} ${note}`).toSorted()).toEqual([
    'changed first',
    'removed old',
    'same same',
  ]);
});

test('of what is not there any more only what is wanted comes back', () => {
  const former = createFormerRows();
  former.note([{ table: 'evidence', id: 'a', before: evidence('a', 'old'), after: null }]);
  expect(former.at('evidence', [], () => false)).toEqual([]);
});
