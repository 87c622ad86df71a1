import { checkFields, checkSalary } from '../graph/check-fields.ts';
import { STATEMENT_FIELD_RULES } from '../graph/field-rules.ts';
import { STATEMENT_ENDS } from '../graph/statement-ends.ts';
import { STATEMENT_SHAPES } from '../graph/statement-types.ts';
import type { ChangeProblem } from './change-problem.ts';
import { nameOfEntity, nameOfStatement } from './changing.ts';
import { checkFieldTexts } from './check-entity.ts';
import { findPath } from './find-path.ts';
import { type GraphDraft, pairKey } from './graph-draft.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** What is wrong with the fields of a statement, evidence apart. */
export function checkStatementFields(
  draft: GraphDraft,
  statement: StoredStatement,
): ChangeProblem[] {
  const { type, fields, gradeBasis } = statement;
  const subject = nameOfStatement(draft, statement);
  const findings = [
    ...checkFields(subject, STATEMENT_FIELD_RULES[type], fields),
    ...checkSalary(subject, statement),
    ...checkFieldTexts(fields),
  ].map((finding): ChangeProblem => ({ ...finding, value: fields[finding.field ?? ''] ?? null }));
  if (STATEMENT_SHAPES[type].graded === (gradeBasis !== undefined)) return findings;
  const message = `${subject}: ${type} has ${gradeBasis === undefined ? 'a' : 'no'} gradeBasis; give it only where importance, level or necessity are judged.`;
  return [...findings, { rule: 'GRADE_BASIS', field: 'gradeBasis', value: gradeBasis, message }];
}

type Place = Pick<StoredStatement, 'type' | 'from' | 'to'>;

/** What is wrong with what a new statement joins: both ends are in use, apart, and joined by no other. */
export function checkEnds(draft: GraphDraft, place: Place): ChangeProblem[] {
  const [fromField, toField] = STATEMENT_ENDS[place.type];
  return [
    ...checkInUse(draft, fromField, draft.entities.get(place.from)),
    ...checkInUse(draft, toField, draft.entities.get(place.to)),
    ...checkPlace(draft, place),
  ];
}

/** What is wrong with where a statement is put, whether or not its ends are in use. */
export function checkPlace(draft: GraphDraft, { type, from, to }: Place): ChangeProblem[] {
  const [fromField, toField] = STATEMENT_ENDS[type];
  const subject = nameOfStatement(draft, { type, from, to });
  const missing = [from, to].find((id) => !draft.entities.get(id));
  if (missing !== undefined) {
    const field = missing === from ? fromField : toField;
    const message = `${subject}: "${missing}" is not there any more; name another ${field}.`;
    return [{ rule: 'UNKNOWN_REFERENCE', field, value: missing, message }];
  }
  if (from === to) {
    const message = `${subject}: nothing can point at itself; name another ${toField}.`;
    return [{ rule: 'SELF_REFERENCE', field: toField, value: to, message }];
  }
  const [twin] = draft.statements.find('pair', pairKey(type, from, to));
  if (twin) {
    const message = `${subject} is stated already (${twin.id}, version ${twin.version}); change that statement instead.`;
    const existing = { existing: twin.id, currentVersion: twin.version };
    return [{ rule: 'DUPLICATE_STATEMENT', field: toField, value: to, message, ...existing }];
  }
  return checkCycle(draft, { type, from, to });
}

function checkInUse(
  { entities }: GraphDraft,
  field: string,
  entity: StoredEntity | undefined,
): ChangeProblem[] {
  if (!entity || entity.status === 'ACTIVE') return [];
  const replacement = entity.replacedBy === null ? undefined : entities.get(entity.replacedBy);
  const remedy = replacement
    ? `use ${nameOfEntity(replacement)}, which stands in for it`
    : 'name one that is in use, or restore it';
  const subject = nameOfEntity(entity);
  const message = `${field}: ${subject} is deprecated; ${remedy}.`;
  return [{ rule: 'DEPRECATED_TARGET', field, value: subject, message }];
}

/** A chain of statements of the type that leads from the end of a new one back to its start. */
export function checkCycle(draft: GraphDraft, { type, from, to }: Place): ChangeProblem[] {
  if (!STATEMENT_SHAPES[type].acyclic) return [];
  const way = findPath(draft, type, to, from);
  if (!way) return [];
  const path = [from, ...way].map((id) => {
    const entity = draft.entities.get(id);
    return entity ? nameOfEntity(entity) : id;
  });
  const message = `${type} would go round in a circle: ${path.join(' → ')}; remove one of these statements first.`;
  return [{ rule: 'CYCLE', field: STATEMENT_ENDS[type][1], value: path, message }];
}
