import { ask } from './ask.ts';

type Page = {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { slug: string; name: string } }[];
};

/** All skills, a page at a time. */
async function* skills() {
  let after: string | null = null;
  for (;;) {
    const { skillsConnection }: { skillsConnection: Page } = await ask(
      `query ($after: String) {
        skillsConnection(first: 50, after: $after, sort: [{slug: ASC}]) {
          pageInfo { hasNextPage endCursor }
          edges { node { slug name } }
        }
      }`,
      { after },
    );
    for (const { node } of skillsConnection.edges) yield node;
    if (!skillsConnection.pageInfo.hasNextPage) return;
    after = skillsConnection.pageInfo.endCursor;
  }
}

for await (const { slug } of skills()) console.log(slug);
