import { STATEMENT_SHAPES, type StatementType } from '../../../editing/statement-shapes';
import { RELATIONSHIPS } from '../../../lib/cypher/relationships';

/** What a statement says beside what it joins, as far as conditions can be about it. */
export const STATED_FIELDS = ['importance', 'level', 'basis'] as const;

export type StatedField = (typeof STATED_FIELDS)[number];

/** What is asked of the statement by which something connects: its basis, its least importance and level. */
export type Stated = Readonly<Partial<Record<StatedField, string>>>;

/** The bases of statements. */
export const BASES = ['ARTICLE', 'DATASET', 'EDITORIAL'] as const;

/** The steps of importance and level. */
const STEPS = ['1', '2', '3', '4', '5'] as const;

/** What can be asked of the statements that a field of the API leads along. */
export function statedFieldsOf(link: string): readonly StatedField[] {
  const type = RELATIONSHIPS[link]?.type;
  if (!isStatementType(type)) return [];
  const names = new Set<string>(STATEMENT_SHAPES[type].fields.map(({ name }) => name));
  return STATED_FIELDS.filter((field) => field === 'basis' || names.has(field));
}

/** Whether anything is asked of the statement. */
export function asksStatement(stated: Stated | undefined): stated is Stated {
  return stated !== undefined && Object.values(stated).some((value) => value !== undefined);
}

/** The API's filter for the statement. */
export function edgeWhere(stated: Stated): Readonly<Record<string, unknown>> {
  const { basis, importance, level } = stated;
  return {
    ...(basis !== undefined && { basis: { eq: basis } }),
    ...(importance !== undefined && { importance: { gte: Number(importance) } }),
    ...(level !== undefined && { level: { gte: Number(level) } }),
  };
}

/** As an address has it: `importance-4`, `basis-ARTICLE`, in one order. */
export function writeStated(stated: Stated = {}): readonly string[] {
  return STATED_FIELDS.flatMap((field) =>
    stated[field] === undefined ? [] : [`${field}-${stated[field]}`],
  );
}

/** Reads what `writeStated` writes; null where a part is none of it, or is not of these fields. */
export function readStated(
  parts: readonly string[],
  allowed: readonly StatedField[],
): Stated | null {
  const read: Partial<Record<StatedField, string>> = {};
  for (const part of parts) {
    const [, name, value = ''] = /^([a-z]+)-(\w+)$/u.exec(part) ?? [];
    const field = allowed.find((one) => one === name);
    if (!field || read[field] !== undefined || !valuesOf(field).includes(value)) return null;
    read[field] = value;
  }
  return read;
}

/** The values that can be asked for. */
export function valuesOf(field: StatedField): readonly string[] {
  return field === 'basis' ? BASES : STEPS;
}

function isStatementType(type: string | undefined): type is StatementType {
  return type !== undefined && Object.hasOwn(STATEMENT_SHAPES, type);
}
