import type { Change, ChangeOf } from '../../../packages/server/src/domain/change-set/change.ts';
import { nameKey } from '../../../packages/server/src/domain/graph/name-key.ts';
import { STATEMENT_SHAPES } from '../../../packages/server/src/domain/graph/statement-types.ts';
import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';

const SOURCE = 'esco-1-1-1';

/** Operations that make a graph of rows, each statement with a piece of evidence, as imports do. */
export function* changesOfRows({ entities, statements }: SnapshotRows): Generator<Change> {
  yield sourceChange;
  const references = new Map<string, string>();
  const taken = new Set<string>();
  for (const entity of entities) {
    references.set(entity.id, `${entity.kind.toLowerCase()}/${entity.slug}`);
    yield entityChange(entity, taken);
  }
  for (const [row, statement] of statements.entries()) {
    yield statementChange(statement, row, references);
  }
}

const sourceChange: ChangeOf<'CREATE_ENTITY'> = {
  what: 'CREATE_ENTITY',
  kind: 'Source',
  slug: SOURCE,
  name: 'ESCO 1.1.1',
  description: 'European skills, competences, qualifications and occupations.',
  aliases: [],
  externalIds: [],
  fields: { type: 'DATASET', title: 'ESCO 1.1.1' },
};

/** Names are taken once in a kind, as their keys are. */
function entityChange(
  { kind, slug, name, aliases }: SnapshotEntity,
  taken: Set<string>,
): ChangeOf<'CREATE_ENTITY'> {
  const plain = visible(name);
  const key = `${kind} ${nameKey(plain)}`;
  const own = taken.has(key) ? `${plain} (${slug})` : plain;
  taken.add(key);
  return {
    what: 'CREATE_ENTITY',
    kind,
    slug,
    name: own,
    description: `As ESCO describes ${plain}.`,
    aliases: [...new Set(aliases.map(visible))].slice(0, MOST_ALIASES),
    externalIds: [`esco:${kind}/${slug}`],
    fields: kind === 'Skill' ? { category: 'DOMAIN' } : { duties: [] },
  };
}

/** As many as are kept of an entity. */
const MOST_ALIASES = 50;

/** ESCO has some labels with signs that nobody sees, which names may not have. */
const visible = (label: string): string => label.replaceAll(/\p{Cf}/gu, '').trim();

function statementChange(
  statement: SnapshotStatement,
  row: number,
  references: ReadonlyMap<string, string>,
): ChangeOf<'ADD_STATEMENT'> {
  const { type, from, to } = statement;
  const { fields, graded } = STATEMENT_SHAPES[type];
  const values = statement as unknown as Record<string, string | number | null>;
  return {
    what: 'ADD_STATEMENT',
    type,
    from: references.get(from) ?? from,
    to: references.get(to) ?? to,
    basis: 'DATASET',
    ...(graded && { gradeBasis: 'EDITORIAL' }),
    rank: 'NORMAL',
    fields: Object.fromEntries(
      fields.flatMap((field) => (values[field] == null ? [] : [[field, values[field]]])),
    ),
    evidence: [
      { source: `source/${SOURCE}`, locator: `row ${row + 1}`, note: 'As ESCO relates the two.' },
    ],
  };
}
