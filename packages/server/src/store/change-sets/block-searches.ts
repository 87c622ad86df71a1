/** The most ids of one search: Lucene takes 1,024 words. */
const MOST = 1_000;

/** What the index of blocks is asked to find those that name any of some ids, in Lucene's syntax. */
export function blockSearches(field: 'touches' | 'removes', ids: readonly string[]): string[] {
  const words = [...new Set(ids)].map((id) => `${field}:"${id.replaceAll(/["\\]/g, '\\$&')}"`);
  return Array.from({ length: Math.ceil(words.length / MOST) }, (_, at) =>
    words.slice(at * MOST, (at + 1) * MOST).join(' '),
  );
}
