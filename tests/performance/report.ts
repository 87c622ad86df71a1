import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Prints figures as they come, and adds them to those of the run. */
export function tellFigures(all: Figure[], figures: readonly Figure[]): void {
  for (const { what, value, goal, met } of figures) {
    const judged =
      goal === undefined ? '' : `  (goal ${goal}: ${met === true ? 'met' : 'NOT met'})`;
    process.stdout.write(`${what}: ${value}${judged}\n`);
  }
  all.push(...figures);
}

/** Writes the figures of a run to report.md, with what they were measured on. */
export function writeReport(figures: readonly Figure[]): void {
  writeFileSync(join(FOLDER, 'report.md'), reportText(figures));
}

function reportText(figures: readonly Figure[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = figures.map(({ what, value, goal, met }) =>
    row([what, value, goal ?? '', goal === undefined ? '' : met === true ? 'yes' : '**no**']),
  );
  return [
    '# Benchmark report',
    '',
    'Written by `npm run bench -- --write`; every figure is a ratio within that one run.',
    'A *pass* is the plain loop over typed arrays that gives the gap of one H against every role',
    '(`gap-pass.ts`). Each plan is measured five times between two passes, and its median counts.',
    '',
    ...machine().map((line) => `- ${line}`),
    '',
    row(['measured', 'figure', 'goal', 'met']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

function machine(): readonly string[] {
  const [first] = cpus();
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(FOLDER, '..', '..', 'package.json'), 'utf8'),
  );
  return [
    `Rolegraph ${manifest.version}, Node ${process.version}, V8 ${process.versions.v8}, Linux ${release()}`,
    `${cpus().length} × ${first?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(1)} at the end`,
  ];
}
