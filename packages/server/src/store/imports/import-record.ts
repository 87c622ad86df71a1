import type { Effect } from '../../domain/change-set/effect.ts';
import type { LeftOut } from '../../domain/import/dataset.ts';
import type { Author } from '../change-sets/change-set.ts';

/** What the files of an import are. */
export type ImportFormat = 'ESCO' | 'ONET' | 'CSV' | 'JSONL';

/** What became of an import; while something is done for it, a server has it under a lease. */
export type ImportState =
  | 'UPLOADED'
  | 'COMPARING'
  | 'COMPARED'
  | 'APPLYING'
  | 'DONE'
  | 'CANCELLED'
  | 'FAILED'
  | 'INTERRUPTED'
  | 'REVERTING'
  | 'REVERTED';

/** States in which something is being done. */
export const RUNNING: readonly ImportState[] = ['COMPARING', 'APPLYING', 'REVERTING'];

/** How a CSV file is to be read, where its names do not say it; a column of no field is left out. */
export type TableReading = {
  readonly file: string;
  readonly table?: string | null | undefined;
  readonly columns?:
    | readonly { readonly column: string; readonly field?: string | null | undefined }[]
    | null
    | undefined;
};

/** A column of a file, and what stands in its first rows. */
export type FileColumn = { readonly name: string; readonly samples: readonly string[] };

/** A file of an import. */
export type ImportFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The ZIP file that it was in. */
  readonly archive: string | null;
  readonly columns: readonly FileColumn[];
  /** Why its columns cannot be read. */
  readonly problem: string | null;
};

/** How far something is. */
export type ImportProgress = {
  readonly phase: 'WAITING' | 'READING' | 'COMPARING' | 'APPLYING' | 'REVERTING';
  readonly file: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly rate: number | null;
  readonly secondsLeft: number | null;
};

/** What an import changes of a kind or a type, which is the key. */
export type ImportDifference = {
  readonly key: string;
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
};

/** What a comparison has found. */
export type ImportOutcome = {
  readonly revision: number;
  readonly differences: readonly ImportDifference[];
  readonly operationCount: number;
  readonly isPart: boolean;
  readonly leftOutCount: number;
  readonly ambiguousCount: number;
  readonly sharedAliasCount: number;
};

/** An operation that was tried on the graph. */
export type ExampleOperation = {
  /** The kind or the type that it is about. */
  readonly key: string;
  readonly sentence: string;
  readonly effects: readonly Effect[];
  readonly problems: readonly unknown[];
};

/** What an import tells row by row, which is read only where it is asked for. */
export type ImportDetails = {
  /** The first of the rows that are left out. */
  readonly leftOut: readonly LeftOut[];
  readonly examples: readonly ExampleOperation[];
};

/** Why an import could not be done. */
export type ImportProblem = {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};

/** An import as the database notes it. */
export type Import = {
  readonly id: string;
  /** By which imports are sorted: when it was made, in microseconds. */
  readonly place: number;
  readonly state: ImportState;
  /** What it is read as; null until it is compared. */
  readonly format: ImportFormat | null;
  readonly release: string | null;
  readonly tables: readonly TableReading[];
  readonly title: string;
  /** The names of what was uploaded, ZIP files among them. */
  readonly uploads: readonly string[];
  readonly files: readonly ImportFile[];
  readonly progress: ImportProgress | null;
  readonly outcome: ImportOutcome | null;
  readonly job: string | null;
  /** Whether any of it may have been applied, and not been undone. */
  readonly isBegun: boolean;
  readonly problem: ImportProblem | null;
  readonly startedBy: Author;
  readonly startedAt: string;
  readonly updatedAt: string;
};

/** What is written of an import. */
export type ImportChange = Partial<Omit<Import, 'id' | 'place' | 'startedBy' | 'startedAt'>> &
  Partial<ImportDetails> & {
    /** By which whoever is at it knows that nobody else is. */
    readonly run?: string;
    readonly isCancelled?: boolean;
  };

/** Texts of JSON, as a node holds no maps. */
const AS_JSON = [
  'tables',
  'files',
  'progress',
  'outcome',
  'leftOut',
  'examples',
  'problem',
] as const;

/** The properties of a node. */
export function importProperties({
  startedBy,
  ...given
}: ImportChange & Partial<Import>): Record<string, unknown> {
  const properties: Record<string, unknown> = { ...given };
  for (const name of AS_JSON) {
    const value = given[name];
    if (value !== undefined) properties[name] = value === null ? null : JSON.stringify(value);
  }
  if (startedBy) {
    properties['startedById'] = startedBy.id;
    properties['startedByName'] = startedBy.name;
  }
  return properties;
}

type JsonName = (typeof AS_JSON)[number];

/** A node as queries return it. */
export type ImportNode = Omit<Import, JsonName | 'startedBy' | 'format' | 'release' | 'job'> &
  Partial<Record<Exclude<JsonName, keyof ImportDetails>, string | null>> & {
    readonly format?: ImportFormat;
    readonly release?: string;
    readonly job?: string;
    readonly startedById: string;
    readonly startedByName: string;
    /** Whether whoever was at it has gone. */
    readonly isLost: boolean;
  };

const read = (text: string | null | undefined): unknown => (text == null ? null : JSON.parse(text));

/** The import of a node; what nobody is at any more is INTERRUPTED. */
export function importOf(node: ImportNode): Import {
  const isInterrupted = node.isLost && RUNNING.includes(node.state);
  return {
    id: node.id,
    place: node.place,
    state: isInterrupted ? 'INTERRUPTED' : node.state,
    format: node.format ?? null,
    release: node.release ?? null,
    title: node.title,
    tables: (read(node.tables) ?? []) as Import['tables'],
    uploads: node.uploads,
    files: (read(node.files) ?? []) as Import['files'],
    progress:
      RUNNING.includes(node.state) && !isInterrupted
        ? (read(node.progress) as Import['progress'])
        : null,
    outcome: read(node.outcome) as Import['outcome'],
    job: node.job ?? null,
    isBegun: node.isBegun,
    problem: read(node.problem) as Import['problem'],
    startedBy: { id: node.startedById, name: node.startedByName },
    startedAt: node.startedAt,
    updatedAt: node.updatedAt,
  };
}
