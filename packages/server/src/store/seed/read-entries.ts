import type { z } from 'zod';
import { ENTITY_FIELD_RULES, STATEMENT_FIELD_RULES } from '../../domain/graph/field-rules.ts';
import type { EntityRow, StatementRow } from '../../domain/graph/graph-rows.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import { STATEMENT_SHAPES, type StatementType } from '../../domain/graph/statement-types.ts';
import { checkFile } from './check-file.ts';
import type { SeedFault } from './seed-error.ts';
import { entityCore, entriesSchema, pickFields, statementCore } from './seed-schemas.ts';
import { STATEMENT_LISTS, targetKeys } from './statement-lists.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** Where an entry, or an item of it, stands in the files. */
export type Place = { readonly file: string; readonly line: number };

/** A statement as a file holds it: what it points at is named by slug. */
export type StatementEntry = Pick<StatementRow, 'type' | 'basis' | 'gradeBasis' | 'fields'> & {
  readonly target: { readonly kind: Kind; readonly slug: string };
  readonly evidence: readonly (z.output<typeof statementCore>['evidence'][number] & {
    readonly place: Place;
  })[];
  readonly place: Place;
};

/** An entity as a file holds it, with the statements that it begins. */
export type EntityEntry = {
  readonly row: EntityRow;
  readonly statements: readonly StatementEntry[];
  readonly place: Place;
};

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

const readStatement = (
  file: YamlFile,
  path: ValuePath,
  type: StatementType,
  item: Raw,
): StatementEntry[] => {
  const { basis, gradeBasis, evidence } = statementCore.parse(item);
  const place = { file: file.file, line: file.lineOf(path) };
  return targetKeys(type).flatMap(([key, kind]) => {
    const slug = item[key];
    if (typeof slug !== 'string') return [];
    return {
      type,
      basis,
      ...(STATEMENT_SHAPES[type].graded ? { gradeBasis } : {}),
      fields: pickFields(item, Object.keys(STATEMENT_FIELD_RULES[type])),
      target: { kind, slug },
      evidence: evidence.map((one, index) => ({
        ...one,
        place: { file: file.file, line: file.lineOf([...path, 'evidence', index]) },
      })),
      place,
    };
  });
};

const readEntity = (file: YamlFile, path: ValuePath, kind: Kind, raw: Raw): EntityEntry => {
  const fields = pickFields(raw, Object.keys(ENTITY_FIELD_RULES[kind]));
  return {
    row: { kind, ...entityCore.parse(raw), status: 'ACTIVE', fields },
    statements: Object.entries(STATEMENT_LISTS[kind]).flatMap(([list, type]) => {
      const items = raw[list];
      if (!Array.isArray(items)) return [];
      return items
        .filter(isRaw)
        .flatMap((item, index) => readStatement(file, [...path, list, index], type, item));
    }),
    place: { file: file.file, line: file.lineOf(path) },
  };
};

/** The entries of a file of entities; `key` is absent where the file is a single entry. */
export const readEntries = (
  file: YamlFile,
  kind: Kind,
  key?: string,
): { readonly entries: readonly EntityEntry[]; readonly faults: readonly SeedFault[] } => {
  const { value, faults } = checkFile(file, entriesSchema(kind, key));
  if (!isRaw(value)) return { entries: [], faults };
  const listed = key === undefined ? undefined : value[key];
  const entries = Array.isArray(listed)
    ? listed.filter(isRaw).map((raw, index) => readEntity(file, [key ?? '', index], kind, raw))
    : [readEntity(file, [], kind, value)];
  return { entries, faults };
};
