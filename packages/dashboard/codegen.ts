import type { CodegenConfig } from '@graphql-codegen/cli';

/** How types are written, the same in all files. */
const config = {
  customDirectives: { apolloUnmask: true },
  inlineFragmentTypes: 'mask',
  useTypeImports: true,
  enumsAsTypes: true,
  defaultScalarType: 'unknown',
  scalars: { DateTime: 'string' },
};

/** The contract is the schema that the server prints; no server has to run. */
const codegen: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    // The types of all operations.
    './src/gql/': { preset: 'client', presetConfig: { fragmentMasking: false }, config },
    // The operations themselves, each in a module beside its file, so that a screen loads its own.
    './src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'gql/graphql.ts' },
      plugins: ['typed-document-node'],
      config: {
        ...config,
        documentMode: 'documentNodeImportFragments',
        dedupeFragments: true,
        importOperationTypesFrom: 'Types',
      },
    },
  },
};

// The tool demands a default export.
export default codegen;
