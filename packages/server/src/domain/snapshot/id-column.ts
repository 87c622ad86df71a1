import { type Cut, type Places, pickColumn, spliceColumn } from './splice-column.ts';

/**
 * Identifiers in order of place. UUIDs, which all identifiers that we make are, take 16 bytes
 * each; one of any other form is kept as text beside them, and a place may have none.
 */
export type IdColumn = { readonly bytes: Uint8Array; readonly others: ReadonlyMap<number, string> };

const UUID_BYTES = 16;
const UUID_LENGTH = 36;
const DASH = 45;
/** Where the dashes of a UUID stand. */
const DASHES: ReadonlySet<number> = new Set([8, 13, 18, 23]);
/** Where each byte of a UUID stands in its text. */
const DIGITS = Array.from({ length: UUID_LENGTH }, (_, at) => at)
  .filter((at) => !DASHES.has(at))
  .filter((_, nth) => nth % 2 === 0);
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** The value of a digit by its character code; a capital is none, as it would come back small. */
const NO_DIGIT = 255;
const DIGIT_VALUES = new Uint8Array(128).fill(NO_DIGIT);
for (let value = 0; value < 16; value++) DIGIT_VALUES[value.toString(16).charCodeAt(0)] = value;

/** Packs identifiers; `null` is a place without one. */
export function packIds(ids: readonly (string | null)[]): IdColumn {
  const bytes = new Uint8Array(ids.length * UUID_BYTES);
  const others = new Map<number, string>();
  for (const [place, id] of ids.entries()) {
    if (id !== null && !writeUuid(bytes, place * UUID_BYTES, id)) others.set(place, id);
  }
  return { bytes, others };
}

/** Writes a UUID; leaves zeros, and returns false, where the text is of another form. */
function writeUuid(bytes: Uint8Array, offset: number, id: string): boolean {
  if (!hasUuidForm(id)) return false;
  let some = 0;
  let wrong = false;
  for (let at = 0; at < UUID_BYTES; at++) {
    const place = DIGITS[at] ?? 0;
    const [high, low] = [digitAt(id, place), digitAt(id, place + 1)];
    wrong ||= high === NO_DIGIT || low === NO_DIGIT;
    some |= high | low;
    bytes[offset + at] = high * 16 + low;
  }
  // All zeros stand for no identifier, so the UUID of zeros is kept as text like other forms.
  const written = some !== 0 && !wrong;
  if (!written) bytes.fill(0, offset, offset + UUID_BYTES);
  return written;
}

function hasUuidForm(id: string): boolean {
  return (
    id.length === UUID_LENGTH &&
    id.charCodeAt(8) === DASH &&
    id.charCodeAt(13) === DASH &&
    id.charCodeAt(18) === DASH &&
    id.charCodeAt(23) === DASH
  );
}

function digitAt(id: string, at: number): number {
  return DIGIT_VALUES[id.charCodeAt(at)] ?? NO_DIGIT;
}

/** Whether a place has an identifier. */
export function hasId({ bytes, others }: IdColumn, place: number): boolean {
  const end = (place + 1) * UUID_BYTES;
  for (let at = place * UUID_BYTES; at < end; at++) if (bytes[at] !== 0) return true;
  return others.size > 0 && others.has(place);
}

/** The identifier at a place; null where it has none. */
export function idAt(ids: IdColumn, place: number): string | null {
  const other = ids.others.size > 0 ? ids.others.get(place) : undefined;
  if (other !== undefined) return other;
  return hasId(ids, place) ? uuidAt(ids.bytes, place * UUID_BYTES) : null;
}

function uuidAt(bytes: Uint8Array, offset: number): string {
  let id = '';
  for (let at = 0; at < UUID_BYTES; at++) {
    if (DASHES.has(id.length)) id += '-';
    id += HEX[bytes[offset + at] ?? 0] ?? '';
  }
  return id;
}

/** The identifiers of these places, in their order; all of them where no places are given. */
export function pickIds(ids: IdColumn, places: Places | undefined): IdColumn {
  if (places === undefined) return ids;
  return {
    bytes: pickColumn(ids.bytes, places, UUID_BYTES),
    others: othersFrom(places, (place) => ids.others.get(place), ids.others.size),
  };
}

/** Replaces stretches of identifiers by others, which are given in one column, in order. */
export function spliceIds(ids: IdColumn, cuts: readonly Cut[], inserted: IdColumn): IdColumn {
  const bytes = spliceColumn(ids.bytes, cuts, inserted.bytes, UUID_BYTES);
  const size = ids.others.size + inserted.others.size;
  if (size === 0) return { bytes, others: new Map() };
  const count = ids.bytes.length / UUID_BYTES;
  const sources = spliceColumn(
    countFrom(0, count),
    cuts,
    countFrom(count, inserted.bytes.length / UUID_BYTES),
  );
  const sourceOf = (source: number) =>
    source < count ? ids.others.get(source) : inserted.others.get(source - count);
  return { bytes, others: othersFrom(sources, sourceOf, size) };
}

function countFrom(first: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, nth) => first + nth);
}

/** What each place takes over from its source, where there is anything to take over. */
function othersFrom(
  sources: Places,
  otherAt: (source: number) => string | undefined,
  size: number,
): ReadonlyMap<number, string> {
  const others = new Map<number, string>();
  if (size === 0) return others;
  for (const [place, source] of sources.entries()) {
    const other = otherAt(source);
    if (other !== undefined) others.set(place, other);
  }
  return others;
}
