import { ENTITY_FIELD_RULES } from '../graph/field-rules.ts';
import { KINDS, type Kind } from '../graph/kinds.ts';
import { STATEMENT_ENDS } from '../graph/statement-ends.ts';
import { STATEMENT_SHAPES, STATEMENT_TYPES, type StatementType } from '../graph/statement-types.ts';

/** One table of a CSV set: the entities of a kind, the statements of a type, or all evidence. */
export type Table =
  | { readonly of: 'entities'; readonly kind: Kind }
  | { readonly of: 'statements'; readonly type: StatementType }
  | { readonly of: 'evidence' };

/** What the tables of entities are called. */
const PLURALS: Readonly<Record<Kind, string>> = {
  Role: 'roles',
  Skill: 'skills',
  Tool: 'tools',
  Industry: 'industries',
  Trend: 'trends',
  Credential: 'credentials',
  Place: 'places',
  Source: 'sources',
};

/** The tables of a set, in the order in which they refer to each other. */
export const TABLES: readonly Table[] = [
  ...KINDS.map((kind) => ({ of: 'entities', kind }) as const),
  ...STATEMENT_TYPES.map((type) => ({ of: 'statements', type }) as const),
  { of: 'evidence' },
];

/** The name of a table, such as `roles` or `builds-on`; its file has `.csv` behind. */
export function tableName(table: Table): string {
  if (table.of === 'entities') return PLURALS[table.kind];
  return table.of === 'evidence' ? 'evidence' : table.type.toLowerCase().replaceAll('_', '-');
}

/** The table of a name, where there is one. */
export const tableOfName = (name: string): Table | undefined =>
  TABLES.find((table) => tableName(table) === name);

const ENTITY_COLUMNS = [
  'id',
  'slug',
  'name',
  'description',
  'aliases',
  'status',
  'replacedBy',
  'externalIds',
  'formerSlugs',
  'mergedIds',
] as const;

/** The columns of a table, in the order in which they are exported. */
export function columnsOf(table: Table): readonly string[] {
  if (table.of === 'entities') {
    return [...ENTITY_COLUMNS, ...Object.keys(ENTITY_FIELD_RULES[table.kind])];
  }
  if (table.of === 'evidence') return ['id', 'statement', 'source', 'locator', 'note'];
  const { fields, graded } = STATEMENT_SHAPES[table.type];
  const ends = STATEMENT_ENDS[table.type];
  return ['id', ...ends, ...fields, 'basis', ...(graded ? ['gradeBasis'] : []), 'rank'];
}
