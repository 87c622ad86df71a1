import { ENTITY_FIELD_RULES, type FieldRules, STATEMENT_FIELD_RULES } from './field-rules.ts';
import type { FieldValue, GraphRows, StatementRow } from './graph-rows.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a field of one row. */
export type FieldFinding = Pick<Problem, 'rule' | 'message'> & { readonly field: string };

const asText = (value: FieldValue): string => JSON.stringify(value);

const checkField = (
  subject: string,
  rules: FieldRules,
  [name, value]: readonly [string, FieldValue],
): FieldFinding[] => {
  // Of what every object has, such as `constructor`, nothing is a rule.
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) {
    const known = Object.keys(rules).join(', ') || 'none';
    return [
      {
        rule: 'UNKNOWN_FIELD',
        field: name,
        message: `${subject}: unknown field "${name}"; its fields are: ${known}.`,
      },
    ];
  }
  if (rule.accepts(value)) return [];
  const message = `${subject}: ${name} is ${asText(value)}; expected ${rule.expected}.`;
  return [{ rule: 'BAD_FIELD', field: name, message }];
};

/** What is wrong with the own fields of one entity or statement, called `subject`. */
export const checkFields = (
  subject: string,
  rules: FieldRules,
  fields: Readonly<Record<string, FieldValue>>,
): FieldFinding[] => [
  ...Object.entries(fields).flatMap((field) => checkField(subject, rules, field)),
  ...Object.entries(rules)
    .filter(([name, rule]) => rule.required && !Object.hasOwn(fields, name))
    .map(
      ([name, rule]): FieldFinding => ({
        rule: 'BAD_FIELD',
        field: name,
        message: `${subject}: ${name} is missing; expected ${rule.expected}.`,
      }),
    ),
];

/** Pay that ends before it begins. */
export const checkSalary = (
  subject: string,
  { fields }: Pick<StatementRow, 'fields'>,
): FieldFinding[] => {
  const { low, high } = fields as { low?: FieldValue; high?: FieldValue };
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
  const message = `${subject}: low is ${low}, above high, which is ${high}; exchange or mend them.`;
  return [{ rule: 'BAD_FIELD', field: 'low', message }];
};

/** Own fields that are unknown, missing, of the wrong type or out of range. */
export const checkRowFields = (
  rows: GraphRows,
  describe: (statement: StatementRow) => string,
): Problem[] => [
  ...rows.entities.flatMap(({ kind, slug, fields }, index) =>
    checkFields(`${kind} "${slug}"`, ENTITY_FIELD_RULES[kind], fields).map(
      ({ rule, message }): Problem => ({ rule, message, table: 'entities', index }),
    ),
  ),
  ...rows.statements.flatMap((statement, index) =>
    [
      ...checkFields(describe(statement), STATEMENT_FIELD_RULES[statement.type], statement.fields),
      ...checkSalary(describe(statement), statement),
    ].map(({ rule, message }): Problem => ({ rule, message, table: 'statements', index })),
  ),
];
