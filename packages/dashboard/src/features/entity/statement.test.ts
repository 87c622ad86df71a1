import { expect, test } from 'vitest';
import { nodeOf, statementOf } from '../../testing/entity-fixtures';
import { toStatements } from './statement';

test('what editors prefer stands first, and what they gave up last', () => {
  const edges = (['DEPRECATED', 'NORMAL', 'PREFERRED'] as const).map((rank) => ({
    node: nodeOf(rank),
    properties: { ...statementOf(rank), rank },
  }));
  const actual = toStatements({ list: 'tools', kind: 'Tool' }, { totalCount: 7, edges });
  expect(actual.total).toBe(7);
  expect(actual.items.map(({ key }) => key)).toEqual([
    'tools.preferred',
    'tools.normal',
    'tools.deprecated',
  ]);
});
