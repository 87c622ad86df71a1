import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../project-folder.ts';
import type { Migration } from './migration.ts';

/** Where the project's migrations are. */
const MIGRATIONS_FOLDER = join(PROJECT_FOLDER, 'graph', 'migrations');

/** The migrations of a folder, in order. Fails where a number is missing or given twice. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  const migrations = names
    .map((name) => readMigration(folder, name))
    .toSorted((a, b) => a.version - b.version);
  for (const [index, { version, name }] of migrations.entries()) {
    if (version !== index + 1) {
      throw new Error(`Migration "${name}" should have the number ${index + 1}: one is missing.`);
    }
  }
  return migrations;
}

function readMigration(folder: string, name: string): Migration {
  const version = Number(/^V(\d{3})__[a-z0-9_]+\.cypher$/.exec(name)?.[1]);
  if (!version)
    throw new Error(`Migration "${name}" should be named like V001__what_it_does.cypher.`);
  // A checkout with other line ends is no change.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  return {
    version,
    name,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: splitStatements(text),
  };
}

/** The statements of a text; each ends with a semicolon at the end of a line. */
export function splitStatements(text: string): string[] {
  return text
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replaceAll(/^\s*\/\/.*$/gm, '').trim() !== '');
}
