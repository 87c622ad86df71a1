import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Author } from '../change-sets/change-set.ts';
import type { Connection } from '../connect-database.ts';
import type { Database } from '../database.ts';
import type { PersonToCheck } from '../people/check-person-may.ts';
import { addUpload, type GivenUpload, titleOf, type UploadedFiles } from './add-upload.ts';
import { removeImport, requestCancel, takeImport } from './change-import.ts';
import { type AskedReading, chooseReading } from './choose-reading.ts';
import { hasFiles, importFolder, isImportId, removeImportFolder } from './import-folder.ts';
import type { Import } from './import-record.ts';
import {
  noReport,
  refuseBegun,
  requireBegun,
  requireCompared,
  requireFiles,
  unknownImport,
} from './import-refusals.ts';
import { createImportRunner } from './import-runner.ts';
import type { UploadReading } from './prepare-upload.ts';
import { readImport } from './read-imports.ts';
import type { UploadLimits } from './upload-limits.ts';

/** Whoever changes the graph by an import. */
export type Importer = { readonly author: Author; readonly person: PersonToCheck };

/** Imports as people make them: files are uploaded, compared with the graph, and applied. */
export type Imports = {
  /**
   * Takes a file in, for a new import or for one that is there.
   * @throws Refusal where the file or its name cannot be taken, or the import takes no more
   */
  readonly upload: (given: GivenUpload) => Promise<UploadedFiles>;
  /** Begins to compare the files of an import with the graph. */
  readonly compare: (id: string, asked: AskedReading) => Promise<Import>;
  /** Begins to apply an import, or goes on with it. */
  readonly apply: (id: string, importer: Importer) => Promise<Import>;
  /** Stops what is being done for an import. */
  readonly cancel: (id: string) => Promise<Import>;
  /** Begins to undo an import. */
  readonly revert: (
    id: string,
    importer: Importer & { readonly reason: string },
  ) => Promise<Import>;
  /** Forgets an import, and removes its files. */
  readonly discard: (id: string) => Promise<void>;
  /** Which rows an import leaves out and why, as CSV. */
  readonly report: (id: string) => Promise<Readable>;
  /** Whether this server has the files of an import. */
  readonly hasFiles: (id: string) => boolean;
  /** Ends what is under way, so that it can go on later. */
  readonly close: () => Promise<void>;
};

/** Where imports are kept, and who is told. */
export type ImportsOptions = {
  readonly database: Database;
  /** How the database is reached, for the thread that does the work. */
  readonly connection: Connection;
  /** The folder of their files, of this server alone. */
  readonly root: string;
  readonly limits: UploadLimits;
  /** Called when an import may have changed the graph. */
  readonly onApplied: () => Promise<unknown>;
  /** Called with what went wrong on our side. */
  readonly onTrouble: (error: unknown) => void;
};

/** Opens the imports of a server. */
export function openImports({
  database,
  connection,
  root,
  limits,
  onApplied,
  onTrouble,
}: ImportsOptions): Imports {
  const runner = createImportRunner({ connection, onApplied, onTrouble });
  const find = (id: string): Promise<Import> => requireImport(database, id);
  const readingOf = (found: Import): { reading: UploadReading; report: string } => {
    const { files: folder, report } = importFolder(root, found.id);
    const { release, tables, uploads, format } = found;
    if (format === null) throw new Error(`Import "${found.id}" was never compared.`);
    const files = found.files.map(({ name }) => name);
    const reading = { folder, files, format, release, tables, title: titleOf(uploads) };
    return { reading, report };
  };
  return {
    upload: (given) => addUpload({ database, root, limits }, given),
    compare: async (id, asked) => {
      requireFiles(root, await find(id));
      const run = await takeImport(database, id, (found) => {
        refuseBegun(found);
        return { state: 'COMPARING', ...chooseReading(found, asked), ...NOTHING_COMPARED };
      });
      const taken = await find(id);
      const task = { what: 'COMPARE', ...readingOf(taken) } as const;
      runner.start({ run, task, stopped: 'UPLOADED' });
      return taken;
    },
    apply: async (id, importer) => {
      requireFiles(root, await find(id));
      const run = await takeImport(database, id, (found) => {
        requireCompared(found);
        return { state: 'APPLYING', isBegun: true };
      });
      const taken = await find(id);
      const compared = taken.outcome;
      const task = { what: 'APPLY', ...readingOf(taken), compared, ...importer } as const;
      runner.start({ run, task, stopped: 'CANCELLED' });
      return taken;
    },
    cancel: async (id) => {
      await requestCancel(database, id);
      return find(id);
    },
    revert: async (id, { reason, ...importer }) => {
      let job = '';
      const run = await takeImport(database, id, (found) => {
        job = requireBegun(found);
        return { state: 'REVERTING' };
      });
      const task = { what: 'REVERT', job, reason, ...importer } as const;
      runner.start({ run, task, stopped: 'CANCELLED' });
      return find(id);
    },
    discard: async (id) => {
      await removeImport(database, id);
      if (isImportId(id)) await removeImportFolder(importFolder(root, id));
    },
    report: async (id) => {
      const found = await find(id);
      const { report } = importFolder(root, found.id);
      if (existsSync(report)) return createReadStream(report);
      throw noReport(found);
    },
    hasFiles: (id) => hasFiles(root, id),
    close: runner.close,
  };
}

/** What is not known any more once files are read in another way. */
const NOTHING_COMPARED = { outcome: null, job: null, leftOut: [], examples: [] } as const;

async function requireImport(database: Database, id: string): Promise<Import> {
  const found = await readImport(database, id);
  if (found) return found;
  throw unknownImport(id);
}
