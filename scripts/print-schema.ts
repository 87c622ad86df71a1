import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printApiSchema } from '../packages/server/src/schema/print-api-schema.ts';
import { printChangeSetSchema } from '../packages/server/src/schema/print-change-set-schema.ts';

const project = join(import.meta.dirname, '..');

// The contract between the packages; a test compares it with the schema that is served.
writeFileSync(join(project, 'schema.graphql'), await printApiSchema());
// What editors and other programs check files of changes with; a test compares it as well.
writeFileSync(join(project, 'graph/change-set.schema.json'), printChangeSetSchema());
