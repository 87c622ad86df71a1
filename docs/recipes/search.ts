import { ask } from './ask.ts';

type Hit = { kind: string; matched: string; entity: { slug: string; name: string } };

const { search } = await ask<{ search: Hit[] }>(
  `query ($text: String!) {
    search(text: $text, kinds: [ROLE, SKILL], first: 3) { kind matched entity { slug name } }
  }`,
  { text: 'machne lerning' },
);
for (const { kind, entity } of search) {
  console.log(`${kind.toLowerCase()}/${entity.slug}: ${entity.name}`);
}
