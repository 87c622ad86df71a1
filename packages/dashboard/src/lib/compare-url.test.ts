import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readComparedRoles, writeComparedRoles } from './compare-url';

test('roles are read as they were written', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: 4 }), (given) => {
      const actual = readComparedRoles(writeComparedRoles(given));
      expect(actual).toEqual({ slugs: given, again: [], beyond: [] });
    }),
  );
});

test('a role counts once, four at most, and what is left out is told', () => {
  expect(readComparedRoles('a~b~a~~c~d~e~a')).toEqual({
    slugs: ['a', 'b', 'c', 'd'],
    again: ['a'],
    beyond: ['e'],
  });
  expect(readComparedRoles(undefined)).toEqual({ slugs: [], again: [], beyond: [] });
});
