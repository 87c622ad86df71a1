/** A slug as words, for the moment before the name is known and for names that nobody knows. */
export function wordsOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
