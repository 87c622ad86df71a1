import type { FieldsToSet } from '../change-set/change.ts';
import type { Kind } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';

/** Where in a dataset something is said. A row is counted as a spreadsheet does: the header is 1. */
export type Place = { readonly file: string; readonly row: number };

/** An entity as a dataset has it. */
export type DatasetEntity = {
  readonly kind: Kind;
  /** By which the dataset knows it for good, such as `onet:15-2051.00`. */
  readonly externalId: string;
  /** What else it is called there, such as a code that another version may give to another. */
  readonly otherIds: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Own fields that the dataset says something of. */
  readonly fields: FieldsToSet;
  /** Own fields of which it says nothing, for a new entity alone, since there have to be some. */
  readonly defaults: FieldsToSet;
  readonly place: Place;
};

/** A statement as a dataset has it; its ends are external ids. */
export type DatasetStatement = {
  readonly type: StatementType;
  readonly from: string;
  readonly to: string;
  /** Where the grades come from; only where the type is graded. */
  readonly gradeBasis?: 'DATASET' | 'EDITORIAL';
  readonly fields: FieldsToSet;
  /** What the row says, in our words. */
  readonly note: string;
  readonly place: Place;
};

/** A row, or a part of one, that is left out of an import. */
export type LeftOut = Place & {
  /** The column at fault, as the file calls it. */
  readonly column: string;
  readonly value: string;
  /** Why, and what can be done. */
  readonly reason: string;
};

/** What the files of one version of a taxonomy say, in the graph's own terms. */
export type Dataset = {
  /** What its external ids begin with, without the colon: `esco`. */
  readonly scheme: string;
  /** `ESCO v1.1.1`. */
  readonly title: string;
  /** The dataset itself, of which evidence is; one of the entities too. */
  readonly source: DatasetEntity;
  readonly entities: readonly DatasetEntity[];
  readonly statements: readonly DatasetStatement[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that were read, by file. */
  readonly rows: ReadonlyMap<string, number>;
};
