import { ENTITY_FIELD_RULES } from '../graph/field-rules.ts';
import type { Kind } from '../graph/kinds.ts';
import { STATEMENT_SHAPES } from '../graph/statement-types.ts';
import { cellOf } from './cells.ts';
import type { ExportedEntity, ExportedStatement } from './exported-rows.ts';

/** The slug of an entity of some kinds by its id, and its kind. */
export type SlugOf = (kinds: readonly Kind[], id: string) => { kind: Kind; slug: string };

/** The cells of an entity, in the order of its table's columns. */
export function entityCells(entity: ExportedEntity, slugOf: SlugOf): string[] {
  const { kind, replacedBy, fields } = entity;
  return [
    entity.id,
    entity.slug,
    entity.name,
    entity.description,
    entity.aliases,
    entity.status,
    replacedBy === null ? null : slugOf([kind], replacedBy).slug,
    entity.externalIds,
    entity.formerSlugs,
    entity.mergedIds,
    ...Object.keys(ENTITY_FIELD_RULES[kind]).map((name) => fields[name]),
  ].map(cellOf);
}

/** The cells of a statement; its ends are named as short as they can be. */
export function statementCells(statement: ExportedStatement, slugOf: SlugOf): string[] {
  const { type, id, from, to, fields, basis, gradeBasis, rank } = statement;
  const shape = STATEMENT_SHAPES[type];
  return [
    id,
    endCell(slugOf, shape.from, from),
    endCell(slugOf, shape.to, to),
    ...shape.fields.map((name) => fields[name]),
    basis,
    ...(shape.graded ? [gradeBasis] : []),
    rank,
  ].map(cellOf);
}

/** The cells of each piece of a statement's evidence; the statement is named by what it says. */
export function evidenceCells(statement: ExportedStatement, slugOf: SlugOf): string[][] {
  const { type, from, to, evidence } = statement;
  const shape = STATEMENT_SHAPES[type];
  const name = (kinds: readonly Kind[], end: string): string => {
    const { kind, slug } = slugOf(kinds, end);
    return `${kind.toLowerCase()}/${slug}`;
  };
  const says = `${name(shape.from, from)} ${type} ${name(shape.to, to)}`;
  return evidence.map(({ id, source, locator, note }) =>
    [id, says, slugOf(['Source'], source).slug, locator, note].map(cellOf),
  );
}

/** Where only one kind can stand the slug is enough. */
function endCell(slugOf: SlugOf, kinds: readonly Kind[], id: string): string {
  const { kind, slug } = slugOf(kinds, id);
  return kinds.length === 1 ? slug : `${kind.toLowerCase()}/${slug}`;
}
