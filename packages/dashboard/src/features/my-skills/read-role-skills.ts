import type { ApolloClient } from '@apollo/client';
import type { SkillsOfRoleQuery } from '../../gql/graphql';
import type { HeldSkill } from '../../lib/held-skills';
import { SkillsOfRoleDocument } from './my-skills.generated';

/** The most that the API gives at once. */
const PAGE = 100;

/** What a role cannot do without, the most important first. */
export type RoleSkills = { readonly name: string; readonly skills: readonly HeldSkill[] };

/** Asks for all that a role asks for, page by page; null where there is no such role. */
export async function readRoleSkills(
  client: ApolloClient,
  slug: string,
  after: string | null = null,
): Promise<RoleSkills | null> {
  const { data } = await client.query({
    query: SkillsOfRoleDocument,
    variables: { ref: `role/${slug}`, first: PAGE, after },
  });
  const page = data ? pageOf(data) : null;
  if (!page || page.next === null) return page;
  const rest = await readRoleSkills(client, slug, page.next);
  return { name: page.name, skills: [...page.skills, ...(rest?.skills ?? [])] };
}

/** One page of them, and where the next begins. */
export function pageOf({ entity }: SkillsOfRoleQuery) {
  if (!entity || !('requiresConnection' in entity)) return null;
  const { edges, pageInfo } = entity.requiresConnection;
  return {
    name: entity.name,
    skills: edges.map(({ node, properties }) => ({ slug: node.slug, level: properties.level })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
