/** Stands between slugs, which never contain it; addresses need not escape it. */
const SEPARATOR = '~';

/** The slugs in a text of an address, each once. */
export function readSlugs(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(SEPARATOR).filter((slug) => slug !== ''))];
}

/** The text that `readSlugs` reads; undefined where there is none. */
export function writeSlugs(slugs: readonly string[]): string | undefined {
  return slugs.length === 0 ? undefined : slugs.join(SEPARATOR);
}
