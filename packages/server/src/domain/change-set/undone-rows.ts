/** A row that counts its changes. */
type Versioned = { readonly id: string; readonly version: number };
type VersionedTable = 'entities' | 'statements';

/**
 * What undoing a change set has brought back so far. Versions go on, so that a row which is just what
 * it was at version 1 may be at version 3; whoever undoes an earlier operation has to know.
 */
export type UndoneRows = {
  /** Notes that a row was brought back to what it was at a version, or to what it never was. */
  note(table: VersionedTable, row: Versioned, standsFor: number | undefined): void;
  /** Whether a row is as it was at a version, by its number or because it was brought back to it. */
  isAt(table: VersionedTable, row: Versioned, version: number): boolean;
};

/** Nothing undone yet. */
export function createUndoneRows(): UndoneRows {
  const rows = new Map<string, { version: number; standsFor: number | undefined }>();
  return {
    note: (table, { id, version }, standsFor) => {
      rows.set(`${table} ${id}`, { version, standsFor });
    },
    isAt: (table, { id, version }, expected) => {
      const known = rows.get(`${table} ${id}`);
      return version === expected || (known?.version === version && known.standsFor === expected);
    },
  };
}
