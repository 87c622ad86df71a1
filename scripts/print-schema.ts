import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printApiSchema } from '../packages/server/src/schema/print-api-schema.ts';

const file = join(import.meta.dirname, '../schema.graphql');

writeFileSync(file, await printApiSchema());
console.log('schema.graphql is up to date.');
