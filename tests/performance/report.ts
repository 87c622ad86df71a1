import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import type { Part } from './part.ts';

const FOLDER = import.meta.dirname;
const REPORT = join(FOLDER, 'report.md');

/** Prints figures as they come, and adds them to those of the run. */
export function tellFigures(all: Figure[], figures: readonly Figure[]): void {
  for (const { what, value, goal, met } of figures) {
    const judged =
      goal === undefined ? '' : `  (goal ${goal}: ${met === true ? 'met' : 'NOT met'})`;
    process.stdout.write(`${what}: ${value}${judged}\n`);
  }
  all.push(...figures);
}

/** Writes the figures of a part to report.md, and leaves those of the other parts as they are. */
export function writeReport(parts: readonly Part[], part: Part, figures: readonly Figure[]): void {
  const before = readFileSync(REPORT, 'utf8');
  const sections = parts.map((one) => {
    if (one === part) return sectionOf(part, figures);
    return sectionIn(before, one);
  });
  writeFileSync(REPORT, [...HEAD, ...sections.filter((one) => one !== '')].join('\n'));
}

const HEAD = [
  '# Benchmark report',
  '',
  'Written by `npm run bench -- --write`. A part of it is measured and written anew by its name:',
  '`npm run bench -- screens --write`.',
  '',
];

/** The section of a part in a report; nothing where it was never measured. */
function sectionIn(report: string, { name }: Part): string {
  const head = `## ${name}\n`;
  return (
    report
      .split(/^(?=## )/mu)
      .find((section) => section.startsWith(head))
      ?.trimEnd()
      .concat('\n') ?? ''
  );
}

function sectionOf({ name, introduction }: Part, figures: readonly Figure[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = figures.map(({ what, value, goal, met }) =>
    row([
      what,
      value.trimEnd(),
      goal ?? '',
      goal === undefined ? '' : met === true ? 'yes' : '**no**',
    ]),
  );
  return [
    `## ${name}`,
    '',
    ...introduction,
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
