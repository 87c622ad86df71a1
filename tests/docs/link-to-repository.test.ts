import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkOnSite } from '../../docs/.vitepress/link-to-repository.ts';

const DOCS = join(import.meta.dirname, '../../docs');

test.for([
  ['history.md', 'health.md#the-score', '/health.md#the-score'],
  ['explore/plans.md', '../screens.md', '/screens.md'],
  ['exporting.md', '../graph/README.md#grammar', '/develop/graph#grammar'],
  ['change-sets.md', '../schema.graphql', '/reference/'],
  ['operate/security-promises.md', 'docs/asvs.md', '/asvs.md'],
  ['history.md', '/reference/queries#history', '/reference/queries#history'],
  ['history.md', 'https://example.org/a', 'https://example.org/a'],
  ['asvs.md', '../tests/security/absences.test.ts', undefined],
  ['webhooks.md', 'recipes/webhook.py', undefined],
] as const)('in %s the link %s leads to %s', ([page, link, expected]) => {
  expect(linkOnSite(link, join(DOCS, page))).toBe(expected);
});

test('a link to a file that is not there is refused', () => {
  expect(() => linkOnSite('../gone.ts', join(DOCS, 'asvs.md'))).toThrow(/gone\.ts, which is not/);
});
