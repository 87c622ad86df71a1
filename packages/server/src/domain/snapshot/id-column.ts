/**
 * Identifiers in order of place. UUIDs, which all identifiers that we make are, take 16 bytes
 * each; one of any other form is kept as text beside them, and a place may have none.
 */
export type IdColumn = { readonly bytes: Uint8Array; readonly others: ReadonlyMap<number, string> };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const UUID_BYTES = 16;

/** Packs identifiers; `null` is a place without one. */
export function packIds(ids: readonly (string | null)[]): IdColumn {
  const bytes = new Uint8Array(ids.length * UUID_BYTES);
  const others = new Map<number, string>();
  for (const [place, id] of ids.entries()) {
    if (id === null) continue;
    if (UUID.test(id)) writeUuid(bytes, place * UUID_BYTES, id);
    else others.set(place, id);
  }
  return { bytes, others };
}

function writeUuid(bytes: Uint8Array, offset: number, id: string): void {
  const digits = id.replaceAll('-', '');
  for (let at = 0; at < UUID_BYTES; at++) {
    bytes[offset + at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  }
}

/** The identifier at a place; null where it has none. */
export function idAt({ bytes, others }: IdColumn, place: number): string | null {
  const other = others.get(place);
  if (other !== undefined) return other;
  const own = bytes.subarray(place * UUID_BYTES, (place + 1) * UUID_BYTES);
  if (own.every((byte) => byte === 0)) return null;
  const digits = Array.from(own, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
