import type { SceneGraph } from '../../graph-view/explorer/scene-graph';
import { toCsv } from '../../lib/csv';
import { type SavedFile, textContent } from '../../lib/save-file';

/** The statements that are shown as CSV, a row for each. */
export async function sceneAsCsv(
  { entities, statements }: SceneGraph,
  name: string,
): Promise<SavedFile> {
  const names = new Map(entities.map((entity) => [entity.key, entity.name]));
  const head = ['from', 'from name', 'type', 'to', 'to name', 'basis', 'importance'];
  const rows = statements.map(({ from, to, type, basis, importance }) => [
    from,
    names.get(from) ?? from,
    type,
    to,
    names.get(to) ?? to,
    basis,
    importance,
  ]);
  return { name, content: textContent(await toCsv(head, rows), 'text/csv') };
}

/** What is shown as JSON, with the revision of the graph. */
export function sceneAsJson(
  { entities, statements }: SceneGraph,
  { revision, name }: { readonly revision: number; readonly name: string },
): SavedFile {
  const content = {
    revision,
    entities: entities.map(({ key, id, kind, slug, name: own, statementCount }) => ({
      ref: key,
      id,
      kind,
      slug,
      name: own,
      statementCount,
    })),
    statements,
  };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  return { name, content: textContent(text, 'application/json') };
}
