import type { FieldsToSet } from '../change-set/change.ts';
import type { Basis, EntityStatus, Kind, Rank } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';

/** Where a row stands in what is imported. */
export type RowPlace = {
  readonly file: string;
  /** As a spreadsheet counts, the header being 1. */
  readonly row: number;
};

/**
 * An entity as a file gives it. What the file has no column for is undefined, and stays as it is;
 * references are ids, slugs, `kind/slug` or names.
 */
export type GivenEntity = {
  readonly place: RowPlace;
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly status?: EntityStatus | undefined;
  readonly replacedBy?: string | null | undefined;
  readonly externalIds?: readonly string[] | undefined;
  readonly formerSlugs?: readonly string[] | undefined;
  readonly mergedIds?: readonly string[] | undefined;
  readonly fields: FieldsToSet;
};

/** A piece of evidence as a file gives it. */
export type GivenEvidence = {
  readonly place: RowPlace;
  readonly id?: string | undefined;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
};

/** A statement as a file gives it; evidence that is not given stays. */
export type GivenStatement = {
  readonly place: RowPlace;
  readonly type: StatementType;
  readonly id?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly basis?: Basis | undefined;
  readonly gradeBasis?: Basis | undefined;
  readonly rank?: Rank | undefined;
  readonly fields: FieldsToSet;
  readonly evidence: readonly GivenEvidence[];
};

/** Evidence that stands apart from its statement. */
export type GivenSupport = GivenEvidence & {
  /** The id of the statement, or what it says: `role/data-engineer REQUIRES skill/python`. */
  readonly statement: string;
};

/** What a file calls its columns, by their names here; of those alone that it calls otherwise. */
export type Headings = ReadonlyMap<string, string>;

/** All that a file, or a set of them, gives. */
export type GivenRows = {
  /** By file. */
  readonly headings?: ReadonlyMap<string, Headings>;
  readonly entities: readonly GivenEntity[];
  readonly statements: readonly GivenStatement[];
  readonly evidence: readonly GivenSupport[];
};

/** A fault at a place. */
export const faultAt = (
  { file, row }: RowPlace,
  column: string | null,
  value: string | null,
  message: string,
): RowFault => ({ file, row, column, value, message });

/** What is wrong with a row, to be mended in the file. */
export type RowFault = RowPlace & {
  /** The column at fault; null where it is the whole row. */
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong and what to do, without a full stop. */
  readonly message: string;
};

/** A fault with its column as the file calls it, where it is to be mended. */
export const asFileCallsIt = (fault: RowFault, headings: GivenRows['headings']): RowFault => {
  const heading = headings?.get(fault.file)?.get(fault.column ?? '');
  return heading === undefined ? fault : { ...fault, column: heading };
};
