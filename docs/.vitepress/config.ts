import { defineConfig } from 'vitepress';
import { checkAnchors } from './check-anchors.ts';
import { emptyHeaders } from './empty-headers.ts';
import { linkToRepository } from './link-to-repository.ts';
import { writeReference } from './reference/write-reference.ts';
import { SIDEBAR } from './sidebar.ts';

// The pages of the reference are made of schema.graphql, and have to be there before pages are looked for.
writeReference();

export default defineConfig({
  title: 'Rolegraph',
  description: 'How to read, edit, ask and run a careers knowledge graph.',
  lang: 'en-GB',
  cacheDir: '.vitepress/.cache',
  buildEnd: ({ outDir }) => checkAnchors(outDir),
  markdown: {
    config: (markdown) => markdown.use(linkToRepository).use(emptyHeaders),
    // The usual themes have colours that are too weak to be read by everyone.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    nav: SIDEBAR.map(({ text = '', link = '' }) => ({ text, link, activeMatch: `^${link}` })),
    sidebar: SIDEBAR,
    outline: [2, 3],
    search: { provider: 'local' },
  },
});
