/** Which parts of a page are unfolded, and how to fold and unfold one. */
export type Disclosure = {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
};

/** Stands between keys in the address; slugs never contain it and addresses need not escape it. */
const SEPARATOR = '~';

/** The keys in an address's `open`. */
export function readOpenKeys(open: string | undefined): ReadonlySet<string> {
  return new Set((open ?? '').split(SEPARATOR).filter((key) => key !== ''));
}

/** The `open` of an address after one key was turned over; undefined where none is left. */
export function toggleOpenKey(open: string | undefined, key: string): string | undefined {
  const keys = new Set(readOpenKeys(open));
  if (!keys.delete(key)) keys.add(key);
  return keys.size === 0 ? undefined : [...keys].join(SEPARATOR);
}
