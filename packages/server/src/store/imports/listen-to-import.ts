import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database.ts';
import type { Import } from './import-record.ts';
import { readImport } from './read-imports.ts';

/** How often it is looked for what was noted, in milliseconds. */
const EVERY = 500;

/** Which import, and what makes sure that whoever listens still may; throws where not. */
type Listening = { readonly id: string; readonly authorise: () => Promise<void> };

/**
 * An import as it is, and again each time that something was noted of it, on whatever server. Ends
 * when it is discarded.
 */
export async function* listenToImport(
  database: Database,
  { id, authorise }: Listening,
): AsyncGenerator<Import, void, undefined> {
  let told = '';
  for (;;) {
    const found = await readImport(database, id);
    if (found === null) return;
    const text = JSON.stringify(found);
    if (text !== told) {
      await authorise();
      yield found;
      told = text;
    }
    await pause(EVERY, undefined, { ref: false });
  }
}
