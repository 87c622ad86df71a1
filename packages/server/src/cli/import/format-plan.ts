import type { PreparedImport } from '../../store/import-jobs/import-dataset.ts';
import { counted } from '../text/figures.ts';
import { wrapText } from '../text/wrap-text.ts';

const HEAD = ['', 'new', 'changed', 'gone', 'as it is'] as const;

/** What an import would change, by kind of entity and type of statement. */
export function formatPlan({ title, plan }: PreparedImport): string[] {
  const rows = [...plan.tallies].map(([key, tally]) => [
    key,
    ...[tally.new, tally.changed, tally.gone, tally.unchanged].map((count) =>
      count.toLocaleString('en'),
    ),
  ]);
  const widths = HEAD.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  const part = `The files have only a part of what is known of the taxonomy, so that nothing is taken for gone because it is not in them.`;
  const questions = `Which entity a row is, the files do not tell everywhere: ${counted(plan.questions.length, 'question is', 'questions are')} for editors, in the review queue.`;
  return [
    '',
    title,
    line(HEAD),
    ...rows.map(line),
    ...(plan.isPart ? wrapText('', part) : []),
    ...(plan.questions.length > 0 ? wrapText('', questions) : []),
    '',
  ];
}
