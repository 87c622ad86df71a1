import { describe, expect, test } from 'vitest';
import { refuseStore } from './store-version.ts';

describe('a store of another release of Neo4j', () => {
  test.each([
    ['5.26.30', '5.26.30'],
    ['5.26.9', '5.26.30'],
    ['5.9.0', '5.26.30'],
  ])('of %s is opened by %s, which upgrades it', (theirs, ours) => {
    expect(refuseStore(theirs, ours)).toBeUndefined();
  });

  test.each([
    ['5.26.31', '5.26.30'],
    ['5.100.0', '5.26.30'],
    ['2025.1.0', '5.26.30'],
  ])('of %s is too new for %s', (theirs, ours) => {
    expect(refuseStore(theirs, ours)).toContain(`was written by Neo4j ${theirs}, which is newer`);
  });

  test('of another line is refused with the way out', () => {
    expect(refuseStore('4.4.40', '5.26.30')).toContain('neo4j-admin database migrate');
  });
});
