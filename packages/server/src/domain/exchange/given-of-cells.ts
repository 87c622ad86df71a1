import {
  ENTITY_FIELD_RULES,
  type FieldRules,
  STATEMENT_FIELD_RULES,
} from '../graph/field-rules.ts';
import { BASES, type Kind } from '../graph/kinds.ts';
import { STATEMENT_ENDS } from '../graph/statement-ends.ts';
import type { StatementType } from '../graph/statement-types.ts';
import { textsOf } from './cells.ts';
import {
  faultAt,
  type GivenEntity,
  type GivenStatement,
  type GivenSupport,
  type RowFault,
  type RowPlace,
} from './given-rows.ts';
import { valueOfCell } from './value-of-cell.ts';

/** The cells of a row by their columns, without guards and without blanks around them. */
export type RowCells = {
  readonly place: RowPlace;
  readonly cells: ReadonlyMap<string, string>;
};

/** Told of cells that hold nothing that they could mean. */
type OnFault = (fault: RowFault) => void;

const STATUSES = ['ACTIVE', 'DEPRECATED'] as const;
const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;

/** The entity that a row gives. */
export function entityOfCells(kind: Kind, row: RowCells, onFault: OnFault): GivenEntity {
  const { text, list, word } = readerOf(row, onFault);
  const replacedBy = row.cells.has('replacedBy') ? (text('replacedBy') ?? null) : undefined;
  return {
    place: row.place,
    kind,
    id: text('id'),
    slug: text('slug'),
    name: text('name'),
    description: text('description'),
    aliases: list('aliases'),
    status: word('status', STATUSES),
    replacedBy,
    externalIds: list('externalIds'),
    formerSlugs: list('formerSlugs'),
    mergedIds: list('mergedIds'),
    fields: fieldsOf(row, ENTITY_FIELD_RULES[kind]),
  };
}

/** The statement that a row gives. */
export function statementOfCells(
  type: StatementType,
  row: RowCells,
  onFault: OnFault,
): GivenStatement {
  const { text, word } = readerOf(row, onFault);
  const [from, to] = STATEMENT_ENDS[type];
  return {
    place: row.place,
    type,
    id: text('id'),
    from: text(from) ?? '',
    to: text(to) ?? '',
    basis: word('basis', BASES),
    gradeBasis: word('gradeBasis', BASES),
    rank: word('rank', RANKS),
    fields: fieldsOf(row, STATEMENT_FIELD_RULES[type]),
    evidence: [],
  };
}

/** The piece of evidence that a row gives. */
export function evidenceOfCells({ place, cells }: RowCells): GivenSupport {
  const text = (column: string): string => cells.get(column) ?? '';
  return {
    place,
    id: text('id') === '' ? undefined : text('id'),
    statement: text('statement'),
    source: text('source'),
    locator: text('locator'),
    note: text('note'),
  };
}

function readerOf({ place, cells }: RowCells, onFault: OnFault) {
  const text = (column: string): string | undefined => {
    const cell = cells.get(column);
    return cell === '' ? undefined : cell;
  };
  return {
    text,
    list: (column: string): readonly string[] | undefined => {
      const cell = cells.get(column);
      return cell === undefined ? undefined : textsOf(cell);
    },
    word: <Word extends string>(column: string, words: readonly Word[]): Word | undefined => {
      const cell = text(column);
      const found = words.find((one) => one === cell?.toUpperCase());
      if (cell !== undefined && found === undefined) {
        onFault(faultAt(place, column, cell, `is none of ${words.join(', ')}; give one of them`));
      }
      return found;
    },
  };
}

const fieldsOf = ({ cells }: RowCells, rules: FieldRules): GivenEntity['fields'] =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const cell = cells.get(name);
      return cell === undefined ? [] : [[name, valueOfCell(rule, cell)] as const];
    }),
  );
