/** A query that asks for as much as it may, or for more. */
export type DearQuery = {
  readonly id: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** A list inside a list, and so on, each with the page that is asked for of it. */
type Level = readonly [field: string, limit: number];

const chain = (levels: readonly Level[], leaf = 'id name') =>
  `{ ${levels.reduceRight((inner, [field, limit]) => `${field}(limit: ${limit}) { ${inner} }`, leaf)} }`;

const connections = (levels: readonly Level[]) =>
  `{ ${levels.reduceRight((inner, [field, first]) => `${field}Connection(first: ${first}) { totalCount edges { node { ${inner} } } }`, 'id name')} }`;

const repeat = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

const ALL = 100;

/** Lists inside one another, as far as the ceiling of rows lets them. */
const CHAINS: Readonly<Record<string, readonly Level[]>> = {
  'skills of roles': [
    ['roles', ALL],
    ['requires', ALL],
  ],
  'roles of skills': [
    ['skills', ALL],
    ['requiredBy', ALL],
  ],
  'roles that ask for the same': [
    ['roles', ALL],
    ['requires', ALL],
    ['requiredBy', ALL],
  ],
  'skills of such roles': [
    ['roles', ALL],
    ['requires', 10],
    ['requiredBy', 8],
    ['requires', 20],
  ],
  'roles of their skills': [
    ['roles', 12],
    ['requires', 8],
    ['requiredBy', 8],
    ['requires', 8],
    ['requiredBy', 7],
  ],
  'what skills build on': [
    ['skills', ALL],
    ['buildsOn', ALL],
    ['buildsOn', ALL],
    ['buildsOn', ALL],
  ],
  'wider skills, and all in them': [
    ['skills', ALL],
    ['broader', ALL],
    ['narrower', ALL],
    ['broader', ALL],
  ],
  'related skills': [
    ['skills', ALL],
    ['related', ALL],
    ['related', ALL],
    ['related', ALL],
  ],
  'moves, eleven of them': [
    ['roles', ALL],
    ...Array.from({ length: 10 }, (): Level => ['leadsTo', 2]),
  ],
  'tools of roles of tools': [
    ['tools', ALL],
    ['usedBy', ALL],
    ['uses', ALL],
  ],
  'what tools are for': [
    ['tools', ALL],
    ['supports', ALL],
    ['supportedBy', ALL],
  ],
  'industries and their roles': [
    ['industries', ALL],
    ['employs', ALL],
    ['requires', ALL],
  ],
  'trends and what they shape': [
    ['trends', ALL],
    ['shapesSkills', ALL],
    ['requiredBy', ALL],
  ],
  'credentials and what they teach': [
    ['credentials', ALL],
    ['teaches', ALL],
    ['requiredBy', ALL],
  ],
};

const FILTERS: Readonly<Record<string, object>> = {
  'roles by skills': { requires: { some: { name: { contains: 'a' } } } },
  'roles by none of their skills': { requires: { none: { name: { contains: 'a' } } } },
  'roles by roles that lead to them': { NOT: { leadsTo: { some: { name: { contains: 'a' } } } } },
  'roles by a statement': { requiresConnection: { some: { edge: { level: { gte: 3 } } } } },
  'roles by twenty branches': {
    OR: Array.from({ length: 20 }, (_, at) => ({
      requires: { some: { name: { contains: `${at}` } } },
    })),
  },
  'roles by five hundred slugs': {
    slug: { in: Array.from({ length: 500 }, (_, at) => `role-${at}`) },
  },
  'roles by all, none and one': {
    AND: [
      { requires: { all: { name: { contains: 'a' } } } },
      { uses: { none: { name: { contains: 'a' } } } },
      { leadsTo: { single: { name: { contains: 'a' } } } },
    ],
  },
  'roles by a text of 10 kB': { description: { contains: 'a'.repeat(10_000) } },
};

const FILTERED =
  'query ($where: RoleWhere) { roles(where: $where, sort: [{name: DESC}], limit: 100) { id name requires(limit: 20) { id name } } }';

const PLAN = `{
  routes { effort steps { role { id name requires(limit: 20) { name } } kept { skill { name } } raise { skill { name } } learn { skill { name } evidence { note } } tools { tool { name } } credentials { name } } }
  direct { effort }
}`;
const plan = (more: string) =>
  `planTransition(input: {from: "data-engineer", to: "machine-learning-engineer", ${more}}) ${PLAN}`;
const skills = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    skill: at === 0 ? 'python' : 'sql',
    level: 1 + (at % 5),
  }));
const PROFILE = { profile: { skills: skills(2) } };

const FIXED: readonly DearQuery[] = [
  { id: 'a plan of five steps', query: `{ ${plan('maxSteps: 5, maxDetour: 100')} }` },
  {
    id: 'a plan with ten others',
    query: `{ ${plan('alternatives: 10, maxSteps: 4, maxDetour: 10')} }`,
  },
  { id: 'a gentle plan', query: `{ ${plan('objective: GENTLE, maxSteps: 5, maxDetour: 100')} }` },
  {
    id: 'a direct plan',
    query: `{ ${plan('objective: DIRECT, maxSteps: 5, maxDetour: 100, allowStepDown: true')} }`,
  },
  {
    id: 'ten plans',
    query: `{ ${repeat(10, (at) => `p${at}: ${plan(`maxSteps: 4, maxStepGap: 0.${at + 1}`)}`)} }`,
  },
  {
    id: 'all roles by fit',
    query:
      'query ($profile: ProfileInput!) { rankRoles(profile: $profile, first: 100) { fit role { id name requires(limit: 20) { name } } } }',
    variables: PROFILE,
  },
  {
    id: 'all skills by what they bring',
    query:
      'query ($profile: ProfileInput!) { nextSkills(profile: $profile, first: 100, maxGap: 1) { skill { id name requiredBy(limit: 20) { name } } } }',
    variables: PROFILE,
  },
  {
    id: 'thirty rankings',
    query: `query ($profile: ProfileInput!) { ${repeat(30, (at) => `r${at}: rankRoles(profile: $profile, first: 100) { fit role { name } }`)} }`,
    variables: PROFILE,
  },
  {
    id: 'who can become it',
    query:
      '{ rolesLeadingTo(to: "machine-learning-engineer", first: 100) { fit role { id name requires(limit: 20) { name } } } }',
  },
  {
    id: 'four roles compared',
    query:
      '{ compareRoles(slugs: ["data-engineer", "machine-learning-engineer", "data-scientist", "ai-architect"]) { revision } }',
  },
  {
    id: 'five hundred names',
    query: 'query ($names: [String!]!) { matchSkills(names: $names) { name } }',
    variables: { names: Array.from({ length: 500 }, (_, at) => `python engineering ${at}`) },
  },
  {
    id: 'a search of twenty words',
    query: `{ search(text: "${repeat(20, (at) => `data${at}`)}", first: 100) { score } }`,
  },
  {
    id: 'a search of one letter',
    query: '{ search(text: "a", first: 100) { score entity { id name description aliases } } }',
  },
  {
    id: 'thirty searches',
    query: `{ ${repeat(30, (at) => `s${at}: search(text: "dat e ${at}", first: 100) { score entity { id } }`)} }`,
  },
  {
    id: 'search and what lies around',
    query:
      '{ search(text: "data", first: 100) { entity { id ... on Role { requires(limit: 20) { name } } ... on Skill { requiredBy(limit: 20) { name } } } } }',
  },
  {
    id: 'all that lies around',
    query:
      '{ neighbourhood(ref: "skill/python", depth: 3, limit: 500) { truncated nodes { id name description } edges { id type from to } } }',
  },
  {
    id: 'ten neighbourhoods',
    query: `{ ${repeat(10, (at) => `n${at}: neighbourhood(ref: "skill/python", depth: 3, limit: 500) { nodes { id } edges { id } }`)} }`,
  },
  {
    id: 'a neighbourhood with its roles',
    query:
      '{ neighbourhood(ref: "skill/python", depth: 2, limit: 500) { nodes { id ... on Role { requires(limit: 20) { name } } } } }',
  },
  {
    id: 'statements of a source',
    query:
      '{ statementsOfSource(source: "machine-learning-career", limit: 100) { totalCount statements { id from { id name } to { id name } evidence { note } } } }',
  },
  {
    id: 'the history of all',
    query:
      '{ changeSets(first: 100) { edges { node { number reason operations(first: 100) { sentence effects(first: 100) { id subject fields { field before after } } } } } } }',
  },
  {
    id: 'all changes',
    query:
      '{ changes(since: 0, first: 100) { revision entityIds statementIds changeSet { operations(first: 100) { sentence effects(first: 100) { subject } } } } }',
  },
  {
    id: 'a merge that is tried',
    query:
      '{ previewMerge(from: "skill/python", into: "skill/sql") { moves { before after } collisions { before fields { field goes stays } evidence { source note } } dropped { before } redirects } }',
  },
  {
    id: 'an entity that is taken out of use on trial',
    query:
      '{ previewDeprecation(entity: "skill/python", replacedBy: "skill/sql") { statements { sentence reading readAs } references replaced } }',
  },
  {
    id: 'the whole schema',
    query:
      '{ __schema { types { name description fields { name description args { name type { name ofType { name ofType { name } } } } type { name ofType { name ofType { name ofType { name } } } } } inputFields { name type { name ofType { name ofType { name } } } } enumValues { name } } } }',
  },
  {
    id: 'evidence of all',
    query:
      '{ roles(limit: 100) { requiresConnection(first: 100) { edges { node { name } properties { level importance evidence { note locator source { title } } } } } } }',
  },
];

/** The dearest queries that are within all limits. */
export const DEAREST: readonly DearQuery[] = [
  ...Object.entries(CHAINS).map(([id, levels]) => ({ id, query: chain(levels) })),
  ...[
    'skills of roles',
    'roles that ask for the same',
    'industries and their roles',
    'what tools are for',
  ].map((id) => ({
    id: `${id}, as connections`,
    query: connections(CHAINS[id] ?? []),
  })),
  ...Object.entries(FILTERS).map(([id, where]) => ({ id, query: FILTERED, variables: { where } })),
  ...FIXED,
];

const LEVEL = ['requires', 'requiredBy'];

/** The same lists one level deeper, which read more than is read at once. */
export const TOO_DEAR: readonly DearQuery[] = [
  ...[4, 5, 6, 8, 10].map((depth) => ({
    id: `${depth} lists inside one another`,
    query: chain([
      ['roles', ALL],
      ...Array.from({ length: depth }, (_, at): Level => [LEVEL[at % 2] ?? '', ALL]),
    ]),
  })),
  {
    id: 'thirty times what is dear once',
    query: `{ ${repeat(30, (at) => `a${at}: ${chain(CHAINS['roles that ask for the same'] ?? []).slice(1, -1)}`)} }`,
  },
];
