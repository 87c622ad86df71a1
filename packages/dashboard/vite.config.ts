import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `pnpm dev` finds a running server. */
const server = process.env['ROLEGRAPH_SERVER'] ?? 'http://127.0.0.1:4000';

/**
 * Libraries that every page needs whole. Left to itself, the bundler cuts them up by which screens
 * share what, and dozens of small files compress worse than a large one. What asks before one leaves
 * a page comes with the forms that need it.
 */
const OF_EVERY_PAGE = new RegExp(
  String.raw`^(?!.*/useBlocker\.).*node_modules/(${[
    'react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|zod',
    '@apollo|rxjs|tslib|@wry|optimism',
    '@tanstack/(react-router|router-core|history|react-store|store)',
    '@mantine/core/esm/core',
    // The parts of the header; more of them would bring what the first page does without.
    `@mantine/core/esm/components/(${[
      'ActionIcon|CloseButton|Input|InputBase|Loader|Portal|TextInput|Transition|UnstyledButton',
      'VisuallyHidden',
    ].join('|')})`,
    '@mantine/hooks/esm/(use-debounced-value|use-id|use-merged-ref|use-uncontrolled)',
  ].join('|')})/`,
);

/**
 * Files of our own that would be cut up by which screens share what: into a dozen tiny ones that the first
 * page fetches, and some thirty that the screens share on which the graph is changed, all of which the
 * first page has to know by name.
 */
const OURS = [
  {
    name: 'first-page',
    test: new RegExp(
      `src/(?:${[
        'apollo/(?:describe-error|request-id-link|signing-in|viewer[.]generated)',
        'lib/(?:browse-url|held-skills|kept-list|kinds|paste-url|refusal|skill-categories|tour-seen|trouble|url-state|urls)',
      ].join('|')})[.]`,
    ),
  },
  { name: 'editing', test: /src\/editing\/(?!preview)/ },
  { name: 'changes', test: /src\/(?:ui\/changes|editing\/preview)\// },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));

// The tool demands a default export.
export default defineConfig({
  plugins: [react()],
  // RxJS has a build for the classes that every browser knows by now; its default brings helpers along.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    // The first-load test reads the manifest.
    manifest: true,
    // Inlined assets would be data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
    // The code editor of the API explorer is one file by its nature, and comes on that page alone.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'library', test: OF_EVERY_PAGE }, ...OURS],
        },
      },
      // The API explorer's packages carry marks of the compiler that they were made with.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server },
  },
});
