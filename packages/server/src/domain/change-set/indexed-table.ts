/** The keys under which a row is found, by the name of the index. */
type Keys<Row, Name extends string> = Readonly<Record<Name, (row: Row) => readonly string[]>>;

/** Rows by id, and by whatever else they are looked for. */
export type IndexedTable<Row, Name extends string> = {
  get(id: string): Row | undefined;
  /** Every row that an index has under a key, in no order that means anything. */
  find(index: Name, key: string): readonly Row[];
  /** Writes a row, or takes it away where it is null. */
  set(id: string, row: Row | null): void;
};

/** What an index has under a key: most keys have a single id, for which a set would be dear. */
type Ids = string | Set<string>;

/** An empty table with its indexes. */
export function createIndexedTable<Row, Name extends string>(
  keys: Keys<Row, Name>,
): IndexedTable<Row, Name> {
  const rows = new Map<string, Row>();
  const names = Object.keys(keys) as Name[];
  const indexes = new Map(names.map((name) => [name, new Map<string, Ids>()]));

  function note(id: string, row: Row, isThere: boolean): void {
    for (const name of names) {
      const index = indexes.get(name);
      for (const key of keys[name](row)) {
        const ids = (isThere ? withId : withoutId)(index?.get(key), id);
        if (ids === undefined) index?.delete(key);
        else index?.set(key, ids);
      }
    }
  }

  return {
    get: (id) => rows.get(id),
    find: (name, key) => listIds(indexes.get(name)?.get(key)).flatMap((id) => rows.get(id) ?? []),
    set: (id, row) => {
      const before = rows.get(id);
      if (before !== undefined) note(id, before, false);
      if (row === null) rows.delete(id);
      else {
        rows.set(id, row);
        note(id, row, true);
      }
    },
  };
}

function listIds(ids: Ids | undefined): string[] {
  if (ids === undefined) return [];
  return typeof ids === 'string' ? [ids] : [...ids];
}

function withId(ids: Ids | undefined, id: string): Ids {
  if (ids === undefined || ids === id) return id;
  return typeof ids === 'string' ? new Set([ids, id]) : ids.add(id);
}

function withoutId(ids: Ids | undefined, id: string): Ids | undefined {
  if (ids === undefined || ids === id) return undefined;
  if (typeof ids !== 'string') ids.delete(id);
  return ids;
}
