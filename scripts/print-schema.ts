import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printApiSchema } from '../packages/server/src/schema/print-api-schema.ts';

// The contract between the packages; a test compares it with the schema that is served.
writeFileSync(join(import.meta.dirname, '../schema.graphql'), await printApiSchema());
