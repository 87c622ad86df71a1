import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { GivenEntity, GivenRows, GivenStatement } from '../../domain/exchange/given-rows.ts';
import { FORMAT, FORMAT_VERSION } from '../../domain/exchange/json-lines.ts';
import {
  ENTITY_FIELD_RULES,
  type FieldRules,
  STATEMENT_FIELD_RULES,
} from '../../domain/graph/field-rules.ts';
import { decodeFile } from '../import-files/decode-file.ts';
import { gatherFaults, type LineFaults } from './line-faults.ts';
import { END_LINE, ENTITY_LINE, HEAD_LINE, STATEMENT_LINE } from './line-schemas.ts';
import { linesOf } from './lines-of.ts';

/** The rows that were read so far. */
type Rows = {
  readonly file: string;
  readonly entities: GivenEntity[];
  readonly statements: GivenStatement[];
};

/**
 * Reads a file of JSON Lines as `writeJsonLines` writes it.
 * @throws Refusal where it is no such file, is cut short, or was changed, naming row and remedy
 */
export async function readJsonLines(path: string): Promise<GivenRows> {
  const file = basename(path);
  const rows: Rows = { file, entities: [], statements: [] };
  const faults = gatherFaults(file);
  const hash = createHash('sha256');
  let hasEnded = false;
  for await (const line of linesOf(decodeFile(path, file), file)) {
    faults.row += 1;
    const value = parsed(line);
    if (hasEnded) faults.add('comes after the last line of the export; take it away');
    else if (value === undefined) {
      faults.add('is no valid JSON; the file may be cut short. Get it anew');
    } else if (faults.row === 1) takeHead(value, faults);
    else if (isObject(value) && 'sha256' in value) {
      takeEnd(value, { rows, digest: hash.digest('hex') }, faults);
      hasEnded = true;
    } else takeRow(value, rows, faults);
    if (!hasEnded) hash.update(`${line}\n`);
  }
  if (!(hasEnded || faults.any())) faults.add(faults.row === 0 ? EMPTY : CUT_SHORT);
  faults.refuse();
  return { ...rows, evidence: [] };
}

const EMPTY = 'is empty; give a file that `rolegraph export jsonl` has written';
const CUT_SHORT =
  'is the last, but an export ends with counts and a hash: the file is cut short. Get it anew';
const NO_EXPORT = `does not begin as an export does; expected {"format":"${FORMAT}","version":${FORMAT_VERSION}}. Give a file that \`rolegraph export jsonl\` has written`;
const OTHER_VERSION = `is a format that this Rolegraph does not know, it knows ${FORMAT_VERSION}; use the Rolegraph that wrote the file, or a later one`;

/** Of a file in another format all lines would be faulty. */
function takeHead(value: unknown, faults: LineFaults): void {
  const read = HEAD_LINE.safeParse(value);
  if (!read.success) faults.add(NO_EXPORT);
  else if (read.data.version !== FORMAT_VERSION) {
    faults.add(OTHER_VERSION, 'version', String(read.data.version));
  }
  faults.refuse();
}

function takeRow(value: unknown, { file, entities, statements }: Rows, faults: LineFaults): void {
  const place = { file, row: faults.row };
  if (isObject(value) && 'kind' in value) {
    const line = faults.read(ENTITY_LINE, value);
    if (line) entities.push(givenEntity(line, place));
  } else if (isObject(value) && 'type' in value) {
    const line = faults.read(STATEMENT_LINE, value);
    if (line) statements.push(givenStatement(line, place));
  } else {
    faults.add(
      'is no line of an export; expected an entity with "kind" or a statement with "type"',
    );
  }
}

type Sum = { readonly rows: Rows; readonly digest: string };

function takeEnd(value: unknown, { rows, digest }: Sum, faults: LineFaults): void {
  const end = faults.read(END_LINE, value);
  // Rows that could not be read are not among those that are counted.
  if (!end || faults.any()) return;
  const { entities, statements } = rows;
  const counts = {
    entities: entities.length,
    statements: statements.length,
    evidence: statements.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
  for (const name of ['entities', 'statements', 'evidence'] as const) {
    if (end[name] === counts[name]) continue;
    const message = `rows are said to be in the file, but there are ${counts[name]}; get the file anew`;
    faults.add(message, name, String(end[name]));
  }
  if (faults.any() || end.sha256 === digest) return;
  const message =
    'is not the hash of the lines before, so that they are not as they were written; get the file anew';
  faults.add(message, 'sha256', end.sha256);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Place = GivenEntity['place'];

const givenEntity = (line: z.infer<typeof ENTITY_LINE>, place: Place): GivenEntity => ({
  ...line,
  place,
  fields: allFields(ENTITY_FIELD_RULES[line.kind], line.fields),
});

const givenStatement = (
  { gradeBasis, ...line }: z.infer<typeof STATEMENT_LINE>,
  place: Place,
): GivenStatement => ({
  ...line,
  place,
  ...(gradeBasis !== null && { gradeBasis }),
  fields: allFields(STATEMENT_FIELD_RULES[line.type], line.fields),
  evidence: line.evidence.map((piece) => ({ ...piece, place })),
});

/** A line has all fields of its row, so that what it does not have is taken away. */
const allFields = (rules: FieldRules, fields: GivenEntity['fields']): GivenEntity['fields'] => ({
  ...Object.fromEntries(Object.keys(rules).map((name) => [name, null])),
  ...fields,
});
