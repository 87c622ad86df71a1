import type { Database } from '../../store/database.ts';
import type { Ask } from '../ask-api.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { openPaint, type Paint } from '../text/paint.ts';
import { withDatabase } from '../with-database.ts';

/** What a command on changes works with. */
export type Graph = { readonly database: Database; readonly ask: Ask; readonly paint: Paint };

/** Gives the work a graph that is ready, with its API, and closes it afterwards. */
export async function withGraph<Result>(
  signal: AbortSignal,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  // The schema takes a while to load, which the database may need to start as well.
  const loading = import('../ask-api.ts');
  loading.catch(() => undefined);
  return withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    const { openApi } = await loading;
    const { ask } = await openApi(opened.database, { signal });
    return work({ database: opened.database, ask, paint: openPaint(process.stdout) });
  });
}

/** Prints lines, or what they were made of as JSON. */
export function print(lines: readonly string[], value: unknown, asJson: boolean | undefined): void {
  process.stdout.write(asJson ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
}
