import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UPLOAD_LIMITS } from '../../packages/server/src/http/limits.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import {
  type Imports,
  type ImportsOptions,
  openImports,
} from '../../packages/server/src/store/imports/open-imports.ts';
import { testConnection } from './test-database.ts';

type TestImportsOptions = Pick<ImportsOptions, 'onApplied'> & {
  readonly limits?: ImportsOptions['limits'] | undefined;
  /** A folder of its own where left out. */
  readonly folder?: string | undefined;
};

/** Imports of a test's own, whose files go with them. What goes wrong in them is thrown at their end. */
export function openTestImports(
  database: Database,
  { limits = UPLOAD_LIMITS, folder, onApplied }: TestImportsOptions,
): Imports {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'rolegraph-imports-'));
  const troubles: unknown[] = [];
  const imports = openImports({
    database,
    connection: testConnection(),
    root,
    limits,
    onApplied,
    onTrouble: (error) => troubles.push(error),
  });
  return {
    ...imports,
    close: async () => {
      await imports.close();
      if (folder === undefined) rmSync(root, { recursive: true, force: true });
      if (troubles.length > 0) throw new AggregateError(troubles, 'An import was in trouble.');
    },
  };
}
