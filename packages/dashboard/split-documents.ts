import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const IMPORT = /import \{([^}]*)\} from '([^']*\/gql\/graphql)';/g;

const QUERY = '?document=';

/**
 * The generator writes all documents into one module, and a module goes into one chunk whole: the
 * first page would pay for the questions of every other. This makes each document a module of its
 * own, so that it comes with the screen that asks it.
 */
export function splitDocuments(): Plugin {
  return {
    name: 'split-documents',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: '/gql/graphql' },
      handler: (code) => ({
        code: code.replaceAll(IMPORT, (_, names: string, from: string) => importsOf(names, from)),
        map: null,
      }),
    },
    load: {
      filter: { id: /\/gql\/graphql\.ts\?document=/ },
      async handler(id) {
        const [file = '', name = ''] = id.split(QUERY);
        return documentOf(await readFile(file, 'utf8'), name);
      },
    },
  };
}

/** One import for each document, and one for the types beside them. */
function importsOf(list: string, from: string): string {
  const names = list.split(',').map((name) => name.trim());
  const documents = names.filter((name) => /^\w+Document$/.test(name));
  const types = names.filter((name) => name !== '' && !documents.includes(name));
  return [
    ...documents.map((name) => `import { ${name} } from '${from}.ts${QUERY}${name}';`),
    types.length > 0 ? `import { ${types.join(', ')} } from '${from}';` : '',
  ].join(' ');
}

function documentOf(module: string, name: string): string {
  const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, 'm').exec(module);
  if (!found) throw new Error(`split-documents: src/gql/graphql.ts has no document "${name}"`);
  return `export const ${name} = ${found[1]};`;
}
