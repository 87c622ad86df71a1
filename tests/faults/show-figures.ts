/** What a run came to, each figure by what it counts. */
export type Figures = Readonly<Record<string, number | string>>;

/** Prints figures as a table. */
export function showFigures(title: string, figures: Figures): void {
  const width = Math.max(...Object.keys(figures).map((what) => what.length));
  const lines = Object.entries(figures).map(([what, value]) => `  ${what.padEnd(width)}  ${value}`);
  console.log([title, ...lines].join('\n'));
}
