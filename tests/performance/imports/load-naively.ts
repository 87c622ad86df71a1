import { nameKey } from '../../../packages/server/src/domain/graph/name-key.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { ESCO_FILES } from '../../../packages/server/src/store/import-files/read-esco.ts';
import { findDataset } from '../../../packages/server/src/store/import-files/taxonomy.ts';

/** Rows of one transaction. */
const BATCH = 5_000;

/** What the product has for what is written here: keys, names, slugs, search, and ids of statements. */
const INDEXES = [
  'CREATE CONSTRAINT naive_id FOR (n:Naive) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT naive_slug FOR (n:Naive) REQUIRE n.slug IS UNIQUE',
  'CREATE INDEX naive_name_key FOR (n:Naive) ON (n.nameKey)',
  'CREATE FULLTEXT INDEX naiveSearch FOR (n:Naive) ON EACH [n.name, n.aliases]',
  'CREATE CONSTRAINT naive_statement FOR ()-[s:STATES]-() REQUIRE s.id IS UNIQUE',
  'CREATE CONSTRAINT naive_key FOR (n:NaiveKey) REQUIRE n.key IS UNIQUE',
  'CREATE CONSTRAINT naive_evidence_id FOR (n:NaiveEvidence) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX naive_evidence FOR (n:NaiveEvidence) ON (n.statementId)',
];

const NODES = `UNWIND $rows AS row MERGE (n:Naive {id: row.id}) SET n += row.properties
  MERGE (k:NaiveKey {key: row.id}) MERGE (k)-[:MEANS]->(n)`;
const LINKS = `UNWIND $rows AS row
  MATCH (from:Naive {id: row.from}), (to:Naive {id: row.to})
  MERGE (from)-[s:STATES {type: row.type}]->(to) SET s += row.properties`;
const EVIDENCE = `UNWIND $rows AS row
  MATCH (source:Naive {id: row.source})
  MERGE (e:NaiveEvidence {id: row.id}) SET e += row.properties
  MERGE (e)-[:FROM]->(source)`;

/** Writes what ESCO's files say as anybody would; returns how many rows that were. */
export async function loadNaively(database: Database, folder: string): Promise<number> {
  const { source, entities, statements } = await (await findDataset(ESCO_FILES, folder)).read();
  for (const query of INDEXES) await database.write(({ run }) => run(query));
  await inBatches(database, NODES, [source, ...entities], (row) => {
    const { externalId: id, name, description, aliases, fields } = row;
    const names = { name, nameKey: nameKey(name), slug: id };
    return { id, properties: { ...names, description, aliases: [...aliases], ...fields } };
  });
  await inBatches(database, LINKS, statements, ({ type, from, to, fields }, at) => ({
    type,
    from,
    to,
    properties: { id: `${at}`, basis: 'DATASET', ...fields },
  }));
  await inBatches(database, EVIDENCE, statements, ({ note, place }, at) => ({
    id: `${at}`,
    source: source.externalId,
    properties: { statementId: `${at}`, note, locator: `${place.file} row ${place.row}` },
  }));
  return entities.length + statements.length;
}

async function inBatches<Row>(
  database: Database,
  query: string,
  rows: readonly Row[],
  parametersOf: (row: Row, at: number) => object,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map((row, offset) => parametersOf(row, at + offset));
    await database.write(({ run }) => run(query, { rows: batch }), { isLong: true });
  }
}
