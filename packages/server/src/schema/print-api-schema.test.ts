import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printApiSchema } from './print-api-schema.ts';

/** Making the whole schema takes seconds on a machine that is busy with other tests. */
const PATIENCE = 30_000;
const committedFile = join(import.meta.dirname, '../../../../schema.graphql');

test(
  'the committed schema.graphql is the schema that is served (else: pnpm schema)',
  async () => {
    const givenCommitted = readFileSync(committedFile, 'utf8');
    const actual = await printApiSchema();
    expect(actual).toBe(givenCommitted);
  },
  PATIENCE,
);
