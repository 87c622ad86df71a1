/** An answer as the API gives it to anybody: without the names of types that the client adds for its cache. */
export function plainAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainAnswer);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(fields.map(([name, inner]) => [name, plainAnswer(inner)]));
}
