import { defineConfig } from 'vitepress';
import { checkAnchors } from './check-anchors.ts';
import { linkToRepository } from './link-to-repository.ts';
import { writeReference } from './reference/write-reference.ts';
import { AUDIENCES, sidebar } from './sidebar.ts';

// The pages of the reference are made of schema.graphql, and have to be there before pages are looked for.
writeReference();

export default defineConfig({
  title: 'Rolegraph',
  description: 'How to read, edit, ask and run a careers knowledge graph.',
  lang: 'en-GB',
  cacheDir: '.vitepress/.cache',
  lastUpdated: false,
  markdown: { config: linkToRepository },
  buildEnd: ({ outDir }) => checkAnchors(outDir),
  themeConfig: {
    nav: AUDIENCES.map(({ text, link }) => ({ text, link })),
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
