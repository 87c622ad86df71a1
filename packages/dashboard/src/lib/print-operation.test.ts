import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { RolePageDocument } from '../features/entity/role-page.generated';
import { printDocument, printOperation } from './print-operation';

test('a printed document brings all of its fragments and nothing of the client', () => {
  const actual = printDocument(RolePageDocument);
  const spread = [...actual.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => name);
  const defined = [...actual.matchAll(/^fragment (\w+) on/gm)].map(([, name]) => name);
  expect(new Set(defined)).toEqual(new Set(spread));
  expect(actual).not.toContain('@unmask');
  expect(() => parse(actual)).not.toThrow();
});

test('what speaks to the client alone is left out, what speaks to the server stays', () => {
  const given = parse('{ a @unmask b @client c @include(if: true) d @connection(key: "d") }');
  expect(printDocument(given)).toBe('{\n  a\n  b\n  c @include(if: true)\n  d\n}');
});

test('a type that the client asks for is left out, unless it is named or all that is asked', () => {
  const given = parse('{ __typename a { __typename id } b { kind: __typename } c { __typename } }');
  expect(printDocument(given).replaceAll(/\s+/g, ' ')).toBe(
    '{ a { id } b { kind: __typename } c { __typename } }',
  );
});

test('the variables stand in comments, so that the text can be read as GraphQL', () => {
  const actual = printOperation({
    document: parse('query A($ref: String!) { entity(ref: $ref) { id } }'),
    variables: { ref: 'a "quoted"\nname' },
  });
  expect(actual).toContain('# {\n#   "ref": "a \\"quoted\\"\\nname"\n# }');
  expect(parse(actual).definitions).toHaveLength(1);
});

test('without variables nothing is said of them', () => {
  expect(printOperation({ document: parse('{ a }'), variables: {} })).toBe('{\n  a\n}\n');
});
