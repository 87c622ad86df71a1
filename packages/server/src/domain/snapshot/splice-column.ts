/** A column of numbers, one or more for each place. */
export type Column = Uint8Array | Uint32Array | Float64Array;

/** A stretch of places that gives way to others; of several, in order and apart from one another. */
export type Cut = {
  readonly at: number;
  /** How many places go, from `at` on. */
  readonly removed: number;
  /** How many places come in their stead. */
  readonly inserted: number;
};

/**
 * A copy of a column in which stretches are replaced. What comes in their stead is given in one
 * column, in order; `width` is how many numbers a place has.
 */
export function spliceColumn<Of extends Column>(
  column: Of,
  cuts: readonly Cut[],
  inserted: Of,
  width = 1,
): Of {
  const grown = cuts.reduce((sum, cut) => sum + cut.inserted - cut.removed, 0);
  const spliced = emptyColumn(column, column.length + grown * width);
  let [read, write, taken] = [0, 0, 0];
  const copy = (from: Of, begin: number, end: number) => {
    spliced.set(from.subarray(begin, end), write);
    write += end - begin;
  };
  for (const cut of cuts) {
    copy(column, read, cut.at * width);
    copy(inserted, taken, taken + cut.inserted * width);
    taken += cut.inserted * width;
    read = (cut.at + cut.removed) * width;
  }
  copy(column, read, column.length);
  return spliced;
}

function emptyColumn<Of extends Column>(like: Of, length: number): Of {
  const Kind = like.constructor as new (length: number) => Of;
  return new Kind(length);
}

/** Places of a column in some order; a place below 0 stands for zeros. */
export type Places = Uint32Array | Int32Array;

/** The places of a column that are named, in their order; the column itself where none are given. */
export function pickColumn<Of extends Column>(
  column: Of,
  places: Places | undefined,
  width = 1,
): Of {
  if (places === undefined) return column;
  const picked = emptyColumn(column, places.length * width);
  for (let place = 0, end = 0; place < places.length; place = end) {
    const source = places[place] ?? 0;
    end = endOfRun(places, place);
    if (source >= 0) {
      picked.set(column.subarray(source * width, (source + end - place) * width), place * width);
    }
  }
  return picked;
}

/** Up to where places follow one another, as they mostly do: a run is copied at once. */
function endOfRun(places: Places, first: number): number {
  const source = places[first] ?? 0;
  let end = first + 1;
  if (source < 0) return end;
  while (places[end] === source + end - first) end++;
  return end;
}
