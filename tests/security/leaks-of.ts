/** What an answer never tells: a stack, a query, the database, a place in the file system. */
const INSIDE =
  /node_modules|\bat \S+ \(|call stack|file:\/\/\/|\w+\.ts:\d|neo4j|\bbolt\b|cypher|lucene|\bDETACH\b|\bMATCH \(|Neo\.\w+Error|ECONN\w+|\/(?:root|home|tmp|var|usr)\/\w+/gi;

/** What an answer gives away of the inside; what was sent, it may say again. */
export function leaksOf(answer: string, sent = ''): string[] {
  const known = sent.toLowerCase();
  return [...answer.matchAll(INSIDE)]
    .map(([found]) => found)
    .filter((found) => !known.includes(found.toLowerCase()));
}
