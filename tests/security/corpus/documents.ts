import { ANSWERED, type Expected, type GraphqlCase, refused, repeat } from './corpus-case.ts';

const PARSE = refused('GRAPHQL_PARSE_FAILED');
const INVALID = refused('GRAPHQL_VALIDATION_FAILED');
const LIMIT = refused('LIMIT_EXCEEDED');
const BAD = refused('BAD_USER_INPUT');

const TOKENS = /"[^"]*"|\.\.\.|[\w$]+|[^\s]/g;

/** Three documents with a bit of everything; each is cut off after each of its tokens. */
const TO_CUT = [
  'query A($n: Int = 2) { roles(limit: $n, where: {slug: {eq: "x"}}) { id } }',
  '{ a: skills(limit: 1) { ...F } } fragment F on Skill { id }',
  'mutation { withdrawChangeSet(number: 1) { number @include(if: true) } }',
];

const truncated = TO_CUT.flatMap((document, nth) => {
  const tokens = document.match(TOKENS) ?? [];
  return tokens.slice(0, -1).map((_, last): [string, string, Expected] => {
    const query = tokens.slice(0, last + 1).join(' ');
    return [`document ${nth + 1}, cut after token ${last + 1}`, query, expectedOfPart(query)];
  });
});

/** What was cut between two definitions is whole as far as it goes, but for what it names. */
function expectedOfPart(query: string): Expected {
  const count = (sign: string) => query.split(sign).length;
  const isWhole = query.endsWith('}') && count('{') === count('}') && !query.includes('fragment');
  return isWhole ? INVALID : PARSE;
}

/** Fragments that spread out to two fields, four, eight and so on. */
const bomb = (levels: number) =>
  `{ roles(limit: 1) { ...F0 } } ${repeat(levels, (i) => `fragment F${i} on Role { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Role { id }`;

const cycle = (length: number) =>
  `{ roles { ...F0 } } ${repeat(length, (i) => `fragment F${i} on Role { leadsTo { ...F${(i + 1) % length} } }`)}`;

const nested = (count: number) =>
  `{ roles ${'{ leadsTo '.repeat(count)} { id } ${'}'.repeat(count + 1)}`;

/** What stands in the way of reading a document, or makes it too large to be read. */
const unreadable: [string, string, Expected][] = [
  ['nothing', '', BAD],
  ['blanks', ' \t\n ', PARSE],
  ['a comment alone', '# { roles { id } }', PARSE],
  ['commas alone', ',,,,', PARSE],
  ['a byte order mark alone', '\uFEFF', PARSE],
  ['an unclosed string', '{ search(text: "a) { score } }', PARSE],
  ['an unclosed block string', '{ search(text: """a) { score } }', PARSE],
  ['a bad escape', '{ search(text: "\\x41") { score } }', PARSE],
  ['half of a pair in an escape', '{ search(text: "\\uD800") { score } }', PARSE],
  ['a line break in a string', '{ search(text: "a\nb") { score } }', PARSE],
  ['a null byte', '{ ro\u0000les { id } }', PARSE],
  ['a null byte at the end', '{ roles { id } }\u0000', PARSE],
  ['a bell', '{ roles { id \u0007 } }', PARSE],
  ['letters beyond ASCII in a name', '{ rölés { id } }', PARSE],
  ['quotes of a word processor', '{ search(text: “a”) { score } }', PARSE],
  ['a number that begins with 0', '{ roles(limit: 01) { id } }', PARSE],
  ['a number without an end', '{ roles(limit: 1e) { id } }', PARSE],
  ['an operation of no kind', 'delete { roles { id } }', PARSE],
  ['JSON', '{"query": "{ roles { id } }"}', PARSE],
  ['HTML', '<script>alert(1)</script>', PARSE],
  ['Cypher', 'MATCH (n) DETACH DELETE n', PARSE],
  ['20,000 opening braces', '{'.repeat(20_000), LIMIT],
  ['20,000 fields inside one another', '{ roles '.repeat(20_000), LIMIT],
  ['10,000 levels of a selection', nested(10_000), LIMIT],
  ['1,300 levels of a selection', nested(1_300), LIMIT],
  ['20,000 opening brackets in a value', `{ compareRoles(slugs: ${'['.repeat(20_000)}`, LIMIT],
  [
    '1,990 lists inside one another',
    `{ compareRoles(slugs: ${'['.repeat(1990)}${']'.repeat(1990)}) { revision } }`,
    LIMIT,
  ],
  [
    '900 objects inside one another',
    `{ roles(where: ${'{ NOT: '.repeat(900)}{}${'}'.repeat(900)}) { id } }`,
    LIMIT,
  ],
  [
    '10,000 exclamation marks in a type',
    `query ($a: Int${'!'.repeat(10_000)}) { roles { id } }`,
    LIMIT,
  ],
];

/** What can be read and does not fit the schema. */
const invalid: [string, string, Expected][] = [
  ['an unknown field', '{ passwords { id } }', INVALID],
  ['an unknown field of a type', '{ roles { passwordHash } }', INVALID],
  ['an unknown argument', '{ roles(first: 1, cypher: "x") { id } }', INVALID],
  ['an unknown type', 'query ($a: Passwords) { roles { id } }', INVALID],
  ['an unknown directive', '{ roles { id @cypher(statement: "RETURN 1") } }', INVALID],
  ['an unknown fragment', '{ roles { ...F } }', INVALID],
  ['an unknown variable', '{ roles(limit: $n) { id } }', INVALID],
  ['a variable that nothing uses', 'query ($n: Int) { roles { id } }', INVALID],
  [
    'a variable that is declared twice',
    'query ($n: Int, $n: Int) { roles(limit: $n) { id } }',
    INVALID,
  ],
  ['a fragment that nothing spreads', '{ roles { id } } fragment F on Role { id }', INVALID],
  [
    'two fragments of one name',
    '{ roles { ...F } } fragment F on Role { id } fragment F on Role { name }',
    INVALID,
  ],
  ['a fragment on a scalar', '{ roles { ... on String { length } } }', INVALID],
  ['a fragment on what it cannot be', '{ roles { ... on Skill { id } } }', INVALID],
  ['an object without fields', '{ roles }', INVALID],
  ['fields of a text', '{ roles { slug { length } } }', INVALID],
  ['two values under one name', '{ roles { a: id a: name } }', INVALID],
  ['a missing argument', '{ search { score } }', INVALID],
  ['an argument that is given twice', '{ roles(limit: 1, limit: 2) { id } }', INVALID],
  ['a text for a number', '{ roles(limit: "1") { id } }', INVALID],
  ['a number for an enum', '{ search(text: "a", kinds: [1]) { score } }', INVALID],
  ['a text for an enum', '{ search(text: "a", kinds: ["ROLE"]) { score } }', INVALID],
  ['an enum that there is not', '{ search(text: "a", kinds: [USER]) { score } }', INVALID],
  ['null for what cannot be null', '{ search(text: null) { score } }', INVALID],
  ['an integer beyond 32 bits', '{ roles(limit: 4294967296) { id } }', LIMIT],
  ['an integer of 300 digits', `{ roles(offset: ${'9'.repeat(300)}) { id } }`, INVALID],
  [
    'two of what may be one',
    'mutation { applyChanges(changes: [{restoreEntity: {entity: "a", expectedVersion: 1}, removeStatement: {statement: "a", expectedVersion: 1}}], reason: "r", idempotencyKey: "k") { number } }',
    INVALID,
  ],
  [
    'none of what must be one',
    'mutation { applyChanges(changes: [{}], reason: "r", idempotencyKey: "k") { number } }',
    INVALID,
  ],
  ['an input of __proto__', '{ roles(where: {__proto__: {eq: "a"}}) { id } }', INVALID],
  ['a field of __proto__', '{ roles { __proto__ } }', INVALID],
  ['a field of constructor', '{ constructor { id } }', INVALID],
  ['a directive where it may not be', 'query @skip(if: true) { roles { id } }', INVALID],
  ['an incremental answer', '{ roles { id ... @defer { name } } }', INVALID],
  ['a list that comes in parts', '{ roles @stream(initialCount: 1) { id } }', INVALID],
  ['a schema definition', 'type Query { a: Int }', INVALID],
  ['an extension of the schema', '{ roles { id } } extend type Query { a: Int }', INVALID],
  ['100 operations without names', '{ roles { id } } '.repeat(100), INVALID],
  [
    'types nested in introspection',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    INVALID,
  ],
  ['a fragment that spreads itself', '{ roles { ...A } } fragment A on Role { ...A }', INVALID],
  ['a cycle of two fragments', cycle(2), INVALID],
  ['a cycle of three fragments', cycle(3), INVALID],
  ['a cycle of four fragments', cycle(4), INVALID],
  ['a cycle of five fragments', cycle(5), INVALID],
  [
    'a cycle that nothing spreads',
    '{ roles { id } } fragment A on Role { ...B } fragment B on Role { ...A }',
    INVALID,
  ],
  [
    'a dense cycle of 150 fragments',
    `{ roles { ...F0 } } ${repeat(150, (i) => `fragment F${i} on Role { leadsTo { ${repeat(7, (j) => `...F${(i + j * 17 + 1) % 150}`)} } }`)}`,
    INVALID,
  ],
  ['fields that are too many to compare', `{ roles { ${'id '.repeat(3900)} } }`, INVALID],
];

/** What is larger than a limit, or comes by the wrong way. */
const tooLarge: [string, string, Expected][] = [
  ['fragments that double three hundred times', bomb(300), LIMIT],
  ['fragments that double twenty times', bomb(20), LIMIT],
  ['aliases that double with each fragment', bomb(20).replace('{ id }', '{ a: id }'), LIMIT],
  ['200 aliases', `{ ${repeat(200, (i) => `a${i}: graph { revision }`)} }`, LIMIT],
  ['200 aliases of __typename', `{ ${repeat(200, (i) => `a${i}: __typename`)} }`, LIMIT],
  ...[21, 100, 1_000].map((count): [string, string, Expected] => [
    `${count} unknown directives`,
    `{ roles { id ${'@aa '.repeat(count)} } }`,
    LIMIT,
  ]),
  ['ten unknown directives', `{ roles { id ${'@aa '.repeat(10)} } }`, INVALID],
  ['thirteen levels', nested(11), LIMIT],
  ['4,001 tokens', `{ roles { id ${'name '.repeat(4_000)} } }`, LIMIT],
  [
    '21 branches',
    `{ roles(where: {OR: [${repeat(21, () => '{slug: {eq: "a"}}')}]}) { id } }`,
    LIMIT,
  ],
  ['501 items', `{ matchSkills(names: [${repeat(501, () => '"a"')}]) { name } }`, LIMIT],
  ['a page of 101', '{ roles(limit: 101) { id } }', LIMIT],
  [
    'a page of two thousand millions',
    '{ rolesConnection(first: 2147483647) { totalCount } }',
    LIMIT,
  ],
  ['a page of -1', '{ roles(limit: -1) { id } }', BAD],
  ['an offset of -1', '{ roles(offset: -1) { id } }', BAD],
  ['a cursor that is none', '{ rolesConnection(first: 1, after: "x") { totalCount } }', BAD],
  ['a text of 11 kB', `{ search(text: "${'a'.repeat(11_000)}") { score } }`, LIMIT],
  [
    'two mutations',
    'mutation { a: withdrawChangeSet(number: 1) { number } b: withdrawChangeSet(number: 2) { number } }',
    LIMIT,
  ],
  ['a subscription', 'subscription { graphChanged { revision } }', BAD],
];

/** What is strange and allowed all the same. */
const legal: [string, string, Expected][] = [
  ['fragments that double ten times', bomb(10), ANSWERED],
  [
    'a byte order mark and lines of DOS',
    '\uFEFF# a comment\r\n{\r\n roles(limit: 1) { id }\r\n}',
    ANSWERED,
  ],
  [
    '300 fragments side by side',
    `{ roles(limit: 1) { ${repeat(300, (i) => `...F${i}`)} } } ${repeat(300, (i) => `fragment F${i} on Role { id }`)}`,
    ANSWERED,
  ],
  [
    'a grid of inline fragments',
    `{ roles(limit: 1) { ${'... on Role { leadsTo(limit: 1) { id } } '.repeat(250)} } }`,
    ANSWERED,
  ],
  ['an alias named __proto__', '{ __proto__: graph { revision } }', ANSWERED],
  ['an alias named constructor', '{ constructor: graph { toString: revision } }', ANSWERED],
  ['one field 500 times', `{ roles(limit: 1) { ${'id '.repeat(500)} } }`, ANSWERED],
  ['a comment of 200 kB', `# ${'a'.repeat(200_000)}\n{ graph { revision } }`, ANSWERED],
  ['a block string', '{ search(text: """\n  python\n""") { score } }', ANSWERED],
  ['letters as escapes', '{ search(text: "\\u0070ython \\u{1F600}") { score } }', ANSWERED],
];

const OPERATIONS = 'query A { graph { revision } } query B { graph { revision } }';

const named: GraphqlCase[] = [
  ['one of two operations', 'A', ANSWERED],
  ['an operation that there is not', 'C', BAD],
  ['no operation of two', undefined, BAD],
  ['an operation named __proto__', '__proto__', BAD],
].map(([id, operationName, expected]) => ({
  id: `document: ${id as string}`,
  query: OPERATIONS,
  ...(operationName === undefined ? {} : { operationName: operationName as string }),
  expected: expected as Expected,
}));

/** Documents that no client would send, and what each is answered with. */
export const DOCUMENTS: readonly GraphqlCase[] = [
  ...[...truncated, ...unreadable, ...invalid, ...tooLarge, ...legal].map(
    ([id, query, expected]): GraphqlCase => ({ id: `document: ${id}`, query, expected }),
  ),
  ...named,
];
