import { createRequire } from 'node:module';

type Papa = {
  parse: (
    text: string,
    options: { header: true },
  ) => { data: Record<string, string>[]; errors: unknown[] };
};

// The dashboard writes its tables with this; what it wrote is read again by the same rules.
const dashboard = new URL('../../packages/dashboard/package.json', import.meta.url);
const papa: Papa = createRequire(dashboard)('papaparse');

/** The rows of a table, each by the names in its head. */
export function readCsv(text: string): Record<string, string>[] {
  const { data, errors } = papa.parse(text, { header: true });
  if (errors.length > 0) throw new Error(`the table is not well made: ${JSON.stringify(errors)}`);
  return data;
}
