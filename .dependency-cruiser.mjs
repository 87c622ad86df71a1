/** Who may import whom: the rules of ARCHITECTURE.md, each one an error. */

const server = '^packages/server/src';
const dashboard = '^packages/dashboard/src';

/** Code in `from` may import nothing of ours but itself and what is listed. */
function layer(name, from, allowed) {
  return {
    name: `${name}-imports-only-${allowed.length > 0 ? 'what-lies-below' : 'itself'}`,
    severity: 'error',
    from: { path: from, pathNot: '\\.test\\.tsx?$' },
    to: { path: '^packages/', pathNot: [from, ...allowed] },
  };
}

/** A package may be imported in one place alone. */
function only(name, packages, where) {
  return {
    name: `${name}-only-in-its-place`,
    severity: 'error',
    from: { path: '^packages/', pathNot: where },
    to: { path: packages },
  };
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(packages|tests|docs)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(node|vite):' },
    },
    {
      name: 'packages-never-import-each-other',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: `${server}/domain/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: `${server}/domain/` },
    },
    layer('store', `${server}/store/`, [`${server}/domain/`]),
    layer('modules', `${server}/modules/`, [`${server}/(domain|store)/`]),
    layer('schema', `${server}/schema/`, [`${server}/(domain|modules|store)/`]),
    layer('http', `${server}/http/`, [`${server}/(domain/(refusal|people/)|schema/|store/)`]),
    {
      name: 'the-product-never-imports-tests-or-scripts',
      severity: 'error',
      from: { path: '^packages/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|scripts|docs)/' },
    },
    layer('main', `${server}/main\\.ts$`, [
      `${server}/(cli|http|schema|store)/`,
      `${server}/environment`,
    ]),
    layer('cli', `${server}/cli/`, [
      `${server}/(http|schema|store|domain/people)/`,
      `${server}/environment`,
    ]),
    {
      name: 'a-module-never-imports-another',
      severity: 'error',
      from: { path: `${server}/modules/([^/]+)/` },
      to: { path: `${server}/modules/([^/]+)/`, pathNot: `${server}/modules/$1/` },
    },
    {
      name: 'nobody-imports-main-or-cli',
      severity: 'error',
      from: { path: `${server}/`, pathNot: `${server}/(main|cli/)` },
      to: { path: `${server}/(main|cli/)` },
    },
    only('neo4j-driver', 'node_modules/neo4j-driver', `${server}/store/`),
    only('neo4j-graphql', 'node_modules/@neo4j/graphql', `${server}/schema/`),
    only('apollo-server', 'node_modules/(@apollo/server|@as-integrations)', `${server}/http/`),
    only('fastify', 'node_modules/(fastify|@fastify)/', `${server}/http/`),
    only(
      'drawing',
      'node_modules/(sigma|graphology|@xyflow|@dagrejs|d3-)',
      `${dashboard}/graph-view/`,
    ),
    layer('dashboard-features', `${dashboard}/features/`, [
      `${dashboard}/(editing|graph-view|ui|apollo|lib|gql)/`,
    ]),
    layer('dashboard-editing', `${dashboard}/editing/`, [`${dashboard}/(ui|apollo|lib|gql)/`]),
    layer('dashboard-ui', `${dashboard}/(ui|apollo|lib|graph-view)/`, [
      `${dashboard}/(ui|apollo|lib|graph-view|gql)/`,
    ]),
    {
      name: 'a-feature-never-imports-another',
      severity: 'error',
      from: { path: `${dashboard}/features/([^/]+)/` },
      to: { path: `${dashboard}/features/([^/]+)/`, pathNot: `${dashboard}/features/$1/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|src/gql)/|[.]generated[.]ts$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
