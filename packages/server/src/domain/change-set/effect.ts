import type { TableName, Tables } from './rows.ts';

/** What one table's row was before and after an operation; null where there was, or is, none. */
type EffectOn<Table extends TableName> = {
  readonly table: Table;
  /** The id of the row; of a reference its key. */
  readonly id: string;
  readonly before: Tables[Table] | null;
  readonly after: Tables[Table] | null;
};

/** What an operation did to one row of the graph. */
export type Effect = { [Table in TableName]: EffectOn<Table> }[TableName];
