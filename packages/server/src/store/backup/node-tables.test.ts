import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STATEMENT_TYPES } from '../../domain/graph/statement-types.ts';
import { loadQuery } from '../load-query.ts';
import { PROJECT_FOLDER } from '../project-folder.ts';
import { LABELS, NODE_TABLES } from './node-tables.ts';

/** Relationships that a backup keeps in the rows of what they join. */
const KEPT = ['OF', 'MEANS', 'FROM', 'HOLDS'];
/** Relationships of what a backup leaves out. */
const LEFT_OUT = ['OPENED', 'SIGNS_IN', 'SETS_PASSWORD'];

const cypher = ['migrations', 'queries'].flatMap((folder) => {
  const path = join(PROJECT_FOLDER, 'graph', folder);
  return readdirSync(path).map((file) => readFileSync(join(path, file), 'utf8'));
});

/** The names in all Cypher where the pattern has them, several between strokes. */
function namesIn(pattern: RegExp): string[] {
  const found = cypher.flatMap((text) => [...text.matchAll(pattern)].map(([, names]) => names));
  return [...new Set(found.flatMap((names) => names?.split('|') ?? []))];
}

test('a label that any query or migration names is kept in backups, or left out on purpose', () => {
  const actual = namesIn(/\(\w*:([A-Z][\w|]*)/g);
  expect(actual).toContain('AuditEntry');
  expect(actual.filter((label) => !LABELS.includes(label))).toEqual([]);
});

test('so is a type of relationships', () => {
  const known = new Set<string>([...STATEMENT_TYPES, ...KEPT, ...LEFT_OUT]);
  const actual = namesIn(/\[\w*:([A-Z][\w|]*)/g);
  expect(actual).toContain('HOLDS');
  expect(actual.filter((type) => !known.has(type))).toEqual([]);
});

test('nodes of every label that is kept as it is are found by the query for them', () => {
  const query = loadQuery('backup-nodes');
  const missing = Object.values(NODE_TABLES).filter(
    (label) => !query.includes(`WHERE label = '${label}'\n  MATCH (node:${label})`),
  );
  expect(missing).toEqual([]);
});
