import { attributionOf } from '../../lib/attributed-datasets';
import { type Cell, toCsv } from '../../lib/csv';
import { type SavedFile, textContent } from '../../lib/save-file';
import { type CompareCell, type CompareRow, type Comparison, sharedBy } from './comparison';

/** What is shown of a comparison. */
export type ShownComparison = {
  readonly comparison: Comparison;
  readonly rows: readonly CompareRow[];
};

/** The rows that are shown as CSV: for each role a level, an importance and a note. */
export async function comparisonAsCsv({ comparison, rows }: ShownComparison): Promise<SavedFile> {
  const { roles } = comparison;
  const head = [
    'part',
    'name',
    'roles',
    ...roles.flatMap(({ name }) => [`${name}: level`, `${name}: importance`, `${name}: note`]),
    'attribution',
  ];
  const text = await toCsv(
    head,
    rows.map((row) => [
      row.part,
      row.entity.name,
      sharedBy(row),
      ...row.cells.flatMap(cellsOf),
      attributionOf(row.cells),
    ]),
  );
  return { name: nameOf(comparison, 'csv'), content: textContent(text, 'text/csv') };
}

/** The rows that are shown as JSON, with the moves and the revision of the graph. */
export function comparisonAsJson({ comparison, rows }: ShownComparison): SavedFile {
  const { revision, roles, moves } = comparison;
  const content = {
    revision,
    attribution: attributionOf(rows),
    roles,
    rows: rows.map((row) => ({
      part: row.part,
      slug: row.entity.slug,
      name: row.entity.name,
      category: row.category,
      roles: row.cells.map((cell) => cell && plain(cell)),
    })),
    moves: moves.map(({ from, to, gap, newLevels, effort, move }) => ({
      from: from.slug,
      to: to.slug,
      gap,
      newLevels,
      effort,
      move,
    })),
  };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  return { name: nameOf(comparison, 'json'), content: textContent(text, 'application/json') };
}

function cellsOf(cell: CompareCell | null): readonly Cell[] {
  if (!cell) return [null, null, null];
  return [cell.level, cell.importance, noteOf(cell)];
}

function noteOf({ implied, optional, effect }: CompareCell): string {
  if (implied) return 'implied';
  if (optional) return 'optional';
  return effect?.toLowerCase() ?? 'yes';
}

function plain({ grounds, ...fields }: CompareCell) {
  return { ...fields, basis: grounds.basis };
}

function nameOf({ roles }: Comparison, ending: string): string {
  return `compare-${roles.map(({ slug }) => slug).join('-')}.${ending}`;
}
