/** `Remove: Data Engineer uses PostgreSQL` → what is done, and what it is done to. */
export function sentenceParts(sentence: string): readonly [lead: string, rest: string] {
  const [, lead, rest] = /^([A-Z][a-z]+: )(.+)$/s.exec(sentence) ?? [];
  return lead === undefined || rest === undefined ? ['', sentence] : [lead, rest];
}
