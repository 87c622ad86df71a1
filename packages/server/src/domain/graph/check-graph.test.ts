import { describe, expect, test } from 'vitest';
import { checkGraph } from './check-graph.ts';
import type { EntityRow, EvidenceRow, GraphRows, StatementRow } from './graph-rows.ts';
import type { Kind } from './kinds.ts';

const OWN_FIELDS: Partial<Record<Kind, EntityRow['fields']>> = {
  Skill: { category: 'TECHNICAL' },
  Place: { type: 'COUNTRY' },
  Source: { type: 'ARTICLE', title: 'A title' },
};

const entity = (kind: Kind, slug: string, change: Partial<EntityRow> = {}): EntityRow => ({
  kind,
  id: `${kind}-${slug}`,
  slug,
  name: slug,
  description: `The ${slug}.`,
  aliases: [],
  status: 'ACTIVE',
  fields: OWN_FIELDS[kind] ?? {},
  ...change,
});

const statement = (change: Partial<StatementRow>): StatementRow => {
  const row = { type: 'BUILDS_ON', from: 'Skill-b', to: 'Skill-a', ...change } as const;
  return {
    id: `${row.from} ${row.type} ${row.to}`,
    basis: 'EDITORIAL',
    rank: 'NORMAL',
    fields: { level: 2 },
    ...row,
  };
};

const requires = (change: Partial<StatementRow> = {}): StatementRow =>
  statement({
    type: 'REQUIRES',
    from: 'Role-r',
    gradeBasis: 'EDITORIAL',
    fields: { necessity: 'ESSENTIAL', importance: 3, level: 2 },
    ...change,
  });

const pays = (fields: StatementRow['fields']): StatementRow => {
  const rest = { currency: 'INR', period: 'YEAR', year: 2023 };
  return statement({ type: 'PAYS', from: 'Role-r', to: 'Place-p', fields: { ...rest, ...fields } });
};

const related = (from: string, to: string): StatementRow =>
  statement({ type: 'RELATED', from, to, fields: { credit: 0.25 } });

const evidence = (change: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id: 'e',
  statementId: requires().id,
  sourceId: 'Source-s',
  locator: '§Skills ¶1',
  note: 'Asks for it.',
  ...change,
});

const ENTITIES = [
  ...['a', 'b', 'c'].map((slug) => entity('Skill', slug)),
  entity('Role', 'r'),
  entity('Place', 'p'),
  entity('Source', 's'),
];

const graph = (change: Partial<GraphRows>): GraphRows => ({
  entities: ENTITIES,
  statements: [],
  evidence: [],
  ...change,
});

const withEntity = (row: EntityRow): GraphRows => graph({ entities: [...ENTITIES, row] });
const withStatements = (...statements: StatementRow[]): GraphRows => graph({ statements });

test('a sound graph has no problem', () => {
  const given = graph({
    statements: [
      requires({ basis: 'ARTICLE' }),
      statement({}),
      statement({ from: 'Skill-c' }),
      related('Skill-b', 'Skill-c'),
      pays({ low: 1, high: 1 }),
    ],
    evidence: [evidence()],
  });
  expect(checkGraph(given)).toEqual([]);
});

describe.each<[string, GraphRows, string, RegExp]>([
  ['an id twice', withEntity(entity('Skill', 'd', { id: 'Skill-a' })), 'DUPLICATE_ID', /"Skill-a"/],
  [
    'a slug twice',
    withEntity(entity('Skill', 'a', { id: 'x', name: 'x' })),
    'DUPLICATE_SLUG',
    /"a"/,
  ],
  ['a name twice', withEntity(entity('Skill', 'd', { name: ' A ' })), 'DUPLICATE_NAME', /"d".*"a"/],
  [
    'an alias that is a name',
    withEntity(entity('Skill', 'd', { aliases: ['B'] })),
    'DUPLICATE_NAME',
    /"B"/,
  ],
  [
    'a seniority of 6',
    withEntity(entity('Role', 'd', { fields: { seniority: 6 } })),
    'BAD_FIELD',
    /seniority is 6; expected .* 1 to 5/,
  ],
  [
    'a missing category',
    withEntity(entity('Skill', 'd', { fields: {} })),
    'BAD_FIELD',
    /category is missing/,
  ],
  [
    'a strange field',
    withEntity(entity('Industry', 'd', { fields: { size: 1 } })),
    'UNKNOWN_FIELD',
    /"size"/,
  ],
  [
    'a level of 0',
    withStatements(statement({ fields: { level: 0 } })),
    'BAD_FIELD',
    /skill\/b BUILDS_ON skill\/a: level is 0/,
  ],
  [
    'a credit above a half',
    withStatements(statement({ type: 'RELATED', fields: { credit: 0.6 } })),
    'BAD_FIELD',
    /credit is 0.6/,
  ],
  [
    'low pay above high pay',
    withStatements(pays({ low: 2, high: 1 })),
    'BAD_FIELD',
    /low is 2, above high/,
  ],
  [
    'an end that nobody knows',
    withStatements(statement({ to: 'Skill-z' })),
    'UNKNOWN_REFERENCE',
    /"Skill-z"/,
  ],
  [
    'an end of the wrong kind',
    withStatements(statement({ to: 'Role-r' })),
    'KIND_NOT_ALLOWED',
    /takes Skill/,
  ],
  ['a self-reference', withStatements(statement({ to: 'Skill-b' })), 'SELF_REFERENCE', /itself/],
  [
    'a statement twice',
    withStatements(statement({}), statement({})),
    'DUPLICATE_STATEMENT',
    /twice/,
  ],
  [
    'RELATED in both directions',
    withStatements(related('Skill-a', 'Skill-b'), related('Skill-b', 'Skill-a')),
    'DUPLICATE_STATEMENT',
    /RELATED/,
  ],
  [
    'a statement id twice',
    withStatements(statement({ id: 'x' }), statement({ id: 'x', from: 'Skill-c' })),
    'DUPLICATE_ID',
    /"x"/,
  ],
  [
    'a grade without basis',
    withStatements(statement({ type: 'REQUIRES', from: 'Role-r', fields: requires().fields })),
    'GRADE_BASIS',
    /missing/,
  ],
  [
    'a basis without grade',
    withStatements(statement({ gradeBasis: 'EDITORIAL' })),
    'GRADE_BASIS',
    /no grade/,
  ],
  [
    'an article without evidence',
    withStatements(requires({ basis: 'ARTICLE' })),
    'MISSING_EVIDENCE',
    /no evidence/,
  ],
  ['evidence for nothing', graph({ evidence: [evidence()] }), 'UNKNOWN_REFERENCE', /no statement/],
  [
    'evidence from no source',
    graph({ statements: [requires()], evidence: [evidence({ sourceId: 'Role-r' })] }),
    'UNKNOWN_REFERENCE',
    /not the id of a Source/,
  ],
])('%s', (_, given, expectedRule, expectedMessage) => {
  test(`is one problem, ${expectedRule}, at the last row of its table`, () => {
    const [actual, ...others] = checkGraph(given);
    expect(others).toEqual([]);
    expect(actual?.rule).toBe(expectedRule);
    expect(actual?.message).toMatch(expectedMessage);
    expect(actual?.index).toBe(given[actual?.table ?? 'entities'].length - 1);
  });
});

test('a deprecated entity gives up its name', () => {
  const given = withEntity(entity('Skill', 'd', { name: 'a', status: 'DEPRECATED' }));
  expect(checkGraph(given)).toEqual([]);
});

test('two kinds may share slug and name', () => {
  expect(
    checkGraph(withEntity({ ...entity('Tool', 'a'), fields: { category: 'Library' } })),
  ).toEqual([]);
});

test.each(['BUILDS_ON', 'BROADER'] as const)('a cycle in %s is named in full', (type) => {
  const fields: StatementRow['fields'] = type === 'BUILDS_ON' ? { level: 2 } : {};
  const step = (from: string, to: string) =>
    statement({ type, from: `Skill-${from}`, to: `Skill-${to}`, fields });
  const [actual, ...others] = checkGraph(
    withStatements(step('a', 'b'), step('b', 'c'), step('c', 'a')),
  );
  expect(others).toEqual([]);
  expect(actual?.rule).toBe('CYCLE');
  const told = /: (\w) → (\w) → (\w) → (\w);/u.exec(actual?.message ?? '')?.slice(1);
  expect(new Set(told)).toEqual(new Set(['a', 'b', 'c']));
  expect(told?.[0]).toBe(told?.[3]);
});

test('LEADS_TO may go there and back', () => {
  const entities = [...ENTITIES, entity('Role', 'q')];
  const move: Partial<StatementRow> = { type: 'LEADS_TO', fields: { move: 'LATERAL' } };
  const statements = [
    statement({ ...move, from: 'Role-r', to: 'Role-q' }),
    statement({ ...move, from: 'Role-q', to: 'Role-r' }),
  ];
  expect(checkGraph(graph({ entities, statements }))).toEqual([]);
});
