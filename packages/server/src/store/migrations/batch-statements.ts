/**
 * Statements that are run in one transaction: those that follow one another and change the schema
 * alone, since together they take a third of the time; any other by itself, as Neo4j refuses to mix
 * the two and a change of many nodes may need its own transactions.
 */
export function batchStatements(statements: readonly string[]): string[][] {
  const batches: string[][] = [];
  let schemaBatch: string[] | undefined;
  for (const statement of statements) {
    if (schemaBatch && isSchemaStatement(statement)) {
      schemaBatch.push(statement);
    } else {
      const batch = [statement];
      batches.push(batch);
      schemaBatch = isSchemaStatement(statement) ? batch : undefined;
    }
  }
  return batches;
}

function isSchemaStatement(statement: string): boolean {
  const text = statement.replaceAll(/^\s*\/\/.*$/gm, '').trim();
  return /^(CREATE|DROP)\s+([A-Z]+\s+)?(CONSTRAINT|INDEX)\b/i.test(text);
}
