import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { SAMPLE_QUERIES } from './sample-queries';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../../schema.graphql'), 'utf8'),
);

test.each(SAMPLE_QUERIES)('the schema has what is asked for: $query', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

test.each(SAMPLE_QUERIES)('it says what it answers, and has a name: $query', ({ query }) => {
  expect(query).toMatch(/^# [A-Z].*\n(#.*\n)*query \w+/);
});
