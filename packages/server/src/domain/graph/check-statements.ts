import type { EntityRow, GraphRows, StatementRow } from './graph-rows.ts';
import type { Problem } from './problem.ts';
import { STATEMENT_SHAPES, type StatementShape } from './statement-types.ts';

type Finding = Pick<Problem, 'rule' | 'message'>;
type EntityById = ReadonlyMap<string, EntityRow>;
type Describe = (statement: StatementRow) => string;

const shapeOf = ({ type }: StatementRow): StatementShape => STATEMENT_SHAPES[type];

/** The statement as a short sentence, `role/data-scientist REQUIRES skill/python`. */
export const describeStatement = (entities: EntityById): Describe => {
  const name = (id: string): string => {
    const entity = entities.get(id);
    return entity === undefined ? id : `${entity.kind.toLowerCase()}/${entity.slug}`;
  };
  return ({ from, type, to }) => `${name(from)} ${type} ${name(to)}`;
};

const checkEnd = (
  statement: StatementRow,
  end: 'from' | 'to',
  entities: EntityById,
  subject: string,
): Finding[] => {
  const entity = entities.get(statement[end]);
  if (entity === undefined) {
    const message = `${subject}: no entity has the id "${statement[end]}" (${end}); name one that exists.`;
    return [{ rule: 'UNKNOWN_REFERENCE', message }];
  }
  const allowed = shapeOf(statement)[end];
  if (allowed.includes(entity.kind)) return [];
  const message = `${subject}: ${end} is a ${entity.kind}; ${statement.type} takes ${allowed.join(' or ')} there.`;
  return [{ rule: 'KIND_NOT_ALLOWED', message }];
};

const checkSelf = ({ from, to }: StatementRow, subject: string): Finding[] =>
  from === to
    ? [{ rule: 'SELF_REFERENCE', message: `${subject}: nothing can point at itself; remove it.` }]
    : [];

const checkGradeBasis = (statement: StatementRow, subject: string): Finding[] => {
  const { graded } = shapeOf(statement);
  if (graded === (statement.gradeBasis !== undefined)) return [];
  const message = graded
    ? `${subject}: gradeBasis is missing; say whether the grade is ARTICLE, DATASET or EDITORIAL.`
    : `${subject}: gradeBasis is ${statement.gradeBasis}, but ${statement.type} has no grade; remove it.`;
  return [{ rule: 'GRADE_BASIS', message }];
};

/** RELATED is read both ways, so that its two directions are one pair. */
const pairKey = ({ type, from, to }: StatementRow): string =>
  [type, ...(type === 'RELATED' ? [from, to].toSorted() : [from, to])].join(' ');

const checkPairs = (statements: readonly StatementRow[], describe: Describe): Problem[] => {
  const pairs = new Set<string>();
  const ids = new Set<string>();
  return statements.flatMap((statement, index): Problem[] => {
    const key = pairKey(statement);
    const twin = pairs.has(key);
    const sameId = ids.has(statement.id);
    pairs.add(key);
    ids.add(statement.id);
    const subject = describe(statement);
    const at = { table: 'statements', index } as const;
    if (twin) {
      const message = `${subject}: stated twice; keep one statement of a type for a pair.`;
      return [{ rule: 'DUPLICATE_STATEMENT', message, ...at }];
    }
    if (!sameId) return [];
    const message = `${subject}: another statement has the id "${statement.id}"; give it its own.`;
    return [{ rule: 'DUPLICATE_ID', message, ...at }];
  });
};

/** What is wrong with statements one by one and in pairs, cycles and own fields apart. */
export const checkStatements = (
  rows: GraphRows,
  entities: EntityById,
  describe: Describe,
): Problem[] => [
  ...rows.statements.flatMap((statement, index) => {
    const subject = describe(statement);
    return [
      ...checkEnd(statement, 'from', entities, subject),
      ...checkEnd(statement, 'to', entities, subject),
      ...checkSelf(statement, subject),
      ...checkGradeBasis(statement, subject),
    ].map((finding): Problem => ({ ...finding, table: 'statements', index }));
  }),
  ...checkPairs(rows.statements, describe),
];
