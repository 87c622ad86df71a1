import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, isIntrospectionType } from 'graphql';
import { describeOperation, describeType } from './describe-type.ts';
import { pageOf, REFERENCE_PAGES, type ReferencePage } from './reference-pages.ts';

const DOCS = join(import.meta.dirname, '../..');

/** Makes the pages of the schema reference of schema.graphql. They are kept in no repository. */
export function writeReference(): void {
  const schema = buildSchema(readFileSync(join(DOCS, '../schema.graphql'), 'utf8'));
  const folder = join(DOCS, 'reference');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const page of REFERENCE_PAGES) {
    writeFileSync(join(folder, `${page.name}.md`), describePage(page, schema));
  }
  writeFileSync(join(folder, 'index.md'), describeReference());
}

/** The page that leads to the others. */
function describeReference(): string {
  const lines = REFERENCE_PAGES.map(
    ({ name, title, introduction }) => `- [${title}](/reference/${name}): ${introduction}`,
  );
  const about = 'Everything that the API has, made of the schema that this version serves.';
  return `# Schema reference\n\n${about}\n\n${lines.join('\n')}\n`;
}

/** A page of the reference as Markdown. */
function describePage(page: ReferencePage, schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const parts = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && pageOf(type) === page.name)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((type) => {
      const root = roots.find((root) => root === type);
      return root ? Object.values(root.getFields()).map(describeOperation) : [describeType(type)];
    });
  const search = page.isSearched ? '' : '---\nsearch: false\n---\n\n';
  const head = `# ${page.title}\n\n${page.introduction}`;
  return `${search}${head}\n\n::: v-pre\n\n${parts.join('\n\n')}\n\n:::\n`;
}
