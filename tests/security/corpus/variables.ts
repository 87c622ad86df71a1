import { ANSWERED, type Expected, type GraphqlCase, refused, told } from './corpus-case.ts';

const LIMIT = refused('LIMIT_EXCEEDED');
const BAD = refused('BAD_USER_INPUT');

const within = (open: string, close: string, count: number, core = '') =>
  open.repeat(count) + core + close.repeat(count);
const list = (count: number, item: string) =>
  `[${Array.from({ length: count }, () => item).join(',')}]`;

type Row = readonly [id: string, value: string, expected: Expected];

/** One variable of a document, as JSON, and what is answered to each of its values. */
type Group = {
  readonly query: string;
  readonly variable: string;
  readonly rows: readonly Row[];
  readonly signedIn?: boolean;
};

const WHERE: Group = {
  query: 'query ($where: RoleWhere) { roles(where: $where, limit: 1) { id } }',
  variable: 'where',
  rows: [
    ['null', 'null', ANSWERED],
    ['nothing', '{}', ANSWERED],
    ['a list', '[]', BAD],
    ['a text', '"{slug: {eq: 1}}"', BAD],
    ['true', 'true', BAD],
    ['an unknown field', '{"passwordHash": {"startsWith": "a"}}', BAD],
    ['30,000 objects inside one another', within('{"NOT":', '}', 30_000, '{}'), LIMIT],
    ['six objects inside one another', within('{"NOT":', '}', 5, '{}'), LIMIT],
    ['its prototype', '{"__proto__": {"slug": {"eq": "a"}}}', BAD],
    ['its constructor', '{"constructor": {"prototype": {"slug": 1}}}', BAD],
    ['no filter where one is', '{"slug": null}', BAD],
    ['one key twice', '{"slug": {"eq": "a"}, "slug": {"eq": "b"}}', ANSWERED],
    ['2,000 branches', `{"OR": ${list(2_000, '{"slug": {"eq": "a"}}')}}`, LIMIT],
    ['21 branches', `{"OR": ${list(21, '{"slug": {"eq": "a"}}')}}`, LIMIT],
    ['a list of 501', `{"slug": {"in": ${list(501, '"a"')}}}`, LIMIT],
    ['a list of 500', `{"slug": {"in": ${list(500, '"a"')}}}`, ANSWERED],
    ['null in a list', '{"slug": {"in": [null]}}', BAD],
    ['a condition that is a list', '{"slug": [{"eq": "a"}]}', BAD],
    [
      'conditions that contradict one another',
      '{"AND": [{"slug": {"eq": "a"}}, {"slug": {"eq": "b"}}]}',
      ANSWERED,
    ],
    ['empty conditions', '{"AND": [], "OR": []}', ANSWERED],
    ['a null byte', '{"slug": {"eq": "\\u0000"}}', ANSWERED],
    ['half of a pair', '{"slug": {"eq": "\\ud800"}}', ANSWERED],
  ],
};

const PAGE: Group = {
  query: 'query ($limit: Int) { roles(limit: $limit) { id } }',
  variable: 'limit',
  rows: [
    ['null', 'null', ANSWERED],
    ['0', '0', BAD],
    ['-1', '-1', BAD],
    ['-0', '-0', BAD],
    ['1.0', '1.0', ANSWERED],
    ['1.5', '1.5', BAD],
    ['1e0', '1e0', ANSWERED],
    ['1e400', '1e400', BAD],
    ['-1e400', '-1e400', BAD],
    ['2^31', '2147483648', LIMIT],
    ['2^53 - 1', '9007199254740991', LIMIT],
    ['2^53 + 1', '9007199254740993', LIMIT],
    ['a text', '"1"', BAD],
    ['NaN as a text', '"NaN"', BAD],
    ['true', 'true', BAD],
    ['a list', '[1]', BAD],
    ['an object', '{"valueOf": 1}', BAD],
    ['300 digits', '9'.repeat(300), LIMIT],
  ],
};

const LEVEL: Group = {
  query:
    'query ($level: Float!) { rankRoles(profile: {skills: [{skill: "python", level: $level}]}, first: 1) { fit } }',
  variable: 'level',
  rows: [
    ['3', '3', ANSWERED],
    ['null', 'null', BAD],
    ['NaN as a text', '"NaN"', BAD],
    ['1e400', '1e400', BAD],
    ['1e308', '1e308', told('BAD_USER_INPUT')],
    ['-0', '-0', ANSWERED],
    ['5e-324', '5e-324', ANSWERED],
    ['6', '6', told('BAD_USER_INPUT')],
    ['-3', '-3', told('BAD_USER_INPUT')],
  ],
};

const NAMES: Group = {
  query: 'query ($names: [String!]!) { matchSkills(names: $names) { name } }',
  variable: 'names',
  rows: [
    ['none', '[]', ANSWERED],
    ['100,000', list(100_000, '1'), LIMIT],
    ['50,000 lists inside one another', within('[', ']', 50_000), BAD],
    ['ten lists inside one another', within('[', ']', 10, '"a"'), BAD],
    ['one for a list', '"python"', ANSWERED],
    ['null among them', '["a", null]', BAD],
    ['an object', '{"0": "a", "length": 1}', BAD],
    ['a text of 11 kB', `["${'a'.repeat(11_000)}"]`, LIMIT],
    ['a text of 10 kB in signs of four bytes', `["${'😀'.repeat(2_560)}"]`, ANSWERED],
    ['a text one sign longer', `["${'😀'.repeat(2_560)}a"]`, LIMIT],
    [
      'names of what every object has',
      '["__proto__", "constructor", "toString", "hasOwnProperty"]',
      ANSWERED,
    ],
    ['an empty one', '[""]', ANSWERED],
  ],
};

const PLAN: Group = {
  query: 'query ($input: PlanInput!) { planTransition(input: $input) { revision } }',
  variable: 'input',
  rows: [
    ['null', 'null', BAD],
    ['nothing', '{}', BAD],
    ['a role that there is not', '{"from": "data-engineer", "to": "__proto__"}', told('NOT_FOUND')],
    [
      'a detour beyond all',
      '{"from": "data-engineer", "to": "machine-learning-engineer", "maxDetour": 1e308}',
      ANSWERED,
    ],
    [
      'a detour below 1',
      '{"from": "data-engineer", "to": "machine-learning-engineer", "maxDetour": -1}',
      told('BAD_USER_INPUT'),
    ],
    [
      'steps beyond 32 bits',
      '{"from": "data-engineer", "to": "machine-learning-engineer", "maxSteps": 2147483648}',
      BAD,
    ],
    [
      'steps beyond all plans',
      '{"from": "data-engineer", "to": "machine-learning-engineer", "maxSteps": 2147483647}',
      told('BAD_USER_INPUT'),
    ],
    [
      'a release that there is not',
      '{"from": "data-engineer", "to": "machine-learning-engineer", "asOf": "../../etc/passwd"}',
      told('NOT_FOUND'),
    ],
  ],
};

/** Dates of a source that is created: days that there are, and others. */
const DATES: Group = {
  query: `mutation ($date: String) {
    applyChanges(
      changes: [{createSource: {slug: "corpus-dated", name: "Corpus, dated", description: "A source of the corpus.", type: EDITORIAL, title: "Dated", date: $date}}]
      reason: "A date of the corpus"
      idempotencyKey: "corpus-dated"
    ) { number }
  }`,
  variable: 'date',
  signedIn: true,
  rows: [
    ['no day', '"2023-00-00"', told('BAD_USER_INPUT')],
    ['the 30th of February', '"2024-02-30"', told('BAD_USER_INPUT')],
    ['a leap day of a year without', '"2023-02-29"', told('BAD_USER_INPUT')],
    ['a leap day of a century without', '"1900-02-29"', told('BAD_USER_INPUT')],
    ['the 31st of April', '"2024-04-31"', told('BAD_USER_INPUT')],
    ['a time besides', '"2024-02-29T00:00:00Z"', told('BAD_USER_INPUT')],
    ['digits of another script', '"２０２４-02-29"', told('BAD_USER_INPUT')],
    ['a year of five digits', '"12024-02-29"', told('BAD_USER_INPUT')],
    ['a number', '20240229', BAD],
    ['a leap day', '"2024-02-29"', ANSWERED],
  ],
};

/** How files are to be read, of an import that there is none of. */
const READINGS: Group = {
  query: `mutation ($reading: CompareImportInput!) {
    compareImport(id: "../../etc", input: $reading) { id }
  }`,
  variable: 'reading',
  signedIn: true,
  rows: [
    ['nothing', '{}', told('NOT_FOUND')],
    ['a format that there is none of', '{"format": "XML"}', BAD],
    ['a list for a table', '{"tables": [[]]}', BAD],
    ['501 tables', `{"tables": ${list(501, '{"file": "a"}')}}`, LIMIT],
    [
      'the prototype of a table',
      '{"tables": [{"file": "__proto__", "table": "constructor"}]}',
      told('NOT_FOUND'),
    ],
    ['a path for a file', '{"tables": [{"file": "../../etc/passwd"}]}', told('NOT_FOUND')],
    ['a release of 11 kB', `{"release": "${'1'.repeat(11_000)}"}`, LIMIT],
  ],
};

/** Variables as a whole: what is not an object is not read, and what nobody declares is measured too. */
const WHOLE: readonly Row[] = [
  ['no object', '[]', BAD],
  ['a text', '"{}"', BAD],
  ['30,000 objects in an undeclared one', `{"other": ${within('{"a":', '}', 30_000, '1')}}`, LIMIT],
  ['a text of 200 kB in an undeclared one', `{"other": "${'a'.repeat(200_000)}"}`, LIMIT],
  ['the prototype of all', '{"__proto__": {"limit": 101}}', BAD],
  [
    'a thousand undeclared ones',
    `{${Array.from({ length: 1_000 }, (_, at) => `"v${at}": ${at}`).join(',')}}`,
    ANSWERED,
  ],
];

/** Values that no program would send, and what each is answered with. */
export const VARIABLES: readonly GraphqlCase[] = [
  ...[WHERE, PAGE, LEVEL, NAMES, PLAN, DATES, READINGS].flatMap(
    ({ query, variable, rows, signedIn }) =>
      rows.map(
        ([id, value, expected]): GraphqlCase => ({
          id: `variable $${variable}: ${id}`,
          query,
          variables: `{"${variable}": ${value}}`,
          ...(signedIn && { signedIn }),
          expected,
        }),
      ),
  ),
  ...WHOLE.map(
    ([id, variables, expected]): GraphqlCase => ({
      id: `variables: ${id}`,
      query: 'query ($limit: Int = 1) { roles(limit: $limit) { id } }',
      variables,
      expected,
    }),
  ),
];
