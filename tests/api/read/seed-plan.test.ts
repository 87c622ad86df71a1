import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { readSeedSlugs } from '../../testkit/seed-slugs.ts';

let api: Api;

type Edge = { node: { slug: string }; properties: Record<string, number | string> };
type Graph = {
  roles: { slug: string; requiresConnection: { edges: Edge[] }; leadsTo: { slug: string }[] }[];
  skills: {
    slug: string;
    buildsOnConnection: { edges: Edge[] };
    relatedConnection: { edges: Edge[] };
    narrower: { slug: string }[];
  }[];
};

const GRAPH = `query ($roles: [String!]!, $skills: [String!]!) {
  roles(where: {slug: {in: $roles}}) {
    slug
    requiresConnection(where: {edge: {necessity: {eq: ESSENTIAL}}}) {
      edges { node { slug } properties { level importance } }
    }
    leadsTo { slug }
  }
  skills(where: {slug: {in: $skills}}) {
    slug
    buildsOnConnection { edges { node { slug } properties { level } } }
    relatedConnection { edges { node { slug } properties { credit } } }
    narrower { slug }
  }
}`;

type Skill = Graph['skills'][number];

const numberOf = (edge: Edge, field: string) => Number(edge.properties[field]);

/** R(role), from what the API itself says of roles and skills. */
function requirementsOf(role: Graph['roles'][number], skills: ReadonlyMap<string, Skill>) {
  const own = new Map(role.requiresConnection.edges.map((edge) => [edge.node.slug, edge]));
  const levels = new Map([...own].map(([slug, edge]) => [slug, numberOf(edge, 'level')]));
  const visit = (slug: string, seen: Set<string>): void => {
    if (seen.has(slug)) return;
    seen.add(slug);
    for (const edge of skills.get(slug)?.buildsOnConnection.edges ?? []) {
      const level = Math.max(levels.get(edge.node.slug) ?? 0, numberOf(edge, 'level'));
      levels.set(edge.node.slug, level);
      visit(edge.node.slug, seen);
    }
  };
  const seen = new Set<string>();
  for (const slug of own.keys()) visit(slug, seen);
  return new Map(
    [...levels].map(([slug, level]) => {
      const edge = own.get(slug);
      return [slug, { level, importance: edge ? numberOf(edge, 'importance') : 1 }] as const;
    }),
  );
}

function creditedTo(
  skill: Skill | undefined,
  held: ReadonlyMap<string, { level: number }>,
): number {
  const levelOf = (slug: string) => held.get(slug)?.level ?? 0;
  const related = skill?.relatedConnection.edges ?? [];
  return Math.max(
    0,
    ...related.map((edge) => numberOf(edge, 'credit') * levelOf(edge.node.slug)),
    ...(skill?.narrower ?? []).map(({ slug }) => 0.5 * levelOf(slug)),
  );
}

beforeAll(async () => {
  api = await openApi();
});

afterAll(async () => {
  await api.close();
});

test('every direct move between seed roles is what the graph, read through the API, comes to', async () => {
  const { roles, skills } = await readGraph();
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));
  const needs = new Map(roles.map((role) => [role.slug, requirementsOf(role, bySlug)]));
  const pairs = roles.flatMap((from) => roles.map((to) => ({ from, to })));
  const moves = pairs.filter(({ from, to }) => from !== to);
  expect(moves.length).toBeGreaterThan(400);
  for (const { from, to } of moves) {
    const held = needs.get(from.slug) ?? new Map();
    let [learn, lacking, asked] = [0, 0, 0];
    for (const [slug, { level, importance }] of needs.get(to.slug) ?? []) {
      const have = Math.max(held.get(slug)?.level ?? 0, creditedTo(bySlug.get(slug), held));
      const lack = level - Math.min(level, have);
      learn += lack;
      lacking += (importance / 5) * lack;
      asked += (importance / 5) * level;
    }
    const factor = from.leadsTo.some(({ slug }) => slug === to.slug) ? 0.85 : 1;
    const actual = await directMove(from.slug, to.slug);
    const expectedGap = asked === 0 ? 0 : lacking / asked;
    expect(actual.newLevels, `${from.slug} → ${to.slug}`).toBeCloseTo(learn, 9);
    expect(actual.largestGap, `${from.slug} → ${to.slug}`).toBeCloseTo(expectedGap, 9);
    expect(actual.effort).toBeCloseTo(learn * expectedGap * factor + 0.5, 9);
  }
});

async function readGraph(): Promise<Graph> {
  const [roles, skills] = [await readSeedSlugs('Role'), await readSeedSlugs('Skill')];
  const graph: Graph = { roles: [], skills: [] };
  for (let at = 0; at < skills.length; at += 100) {
    const page = await api.read<Graph>(GRAPH, { roles, skills: skills.slice(at, at + 100) });
    graph.roles = page.roles;
    graph.skills.push(...page.skills);
  }
  return graph;
}

async function directMove(from: string, to: string) {
  const { planTransition } = await api.read<{
    planTransition: { direct: { effort: number; largestGap: number; newLevels: number } };
  }>(
    `query ($from: String!, $to: String!) {
      planTransition(input: {from: $from, to: $to}) { direct { effort largestGap newLevels } }
    }`,
    { from, to },
  );
  return planTransition.direct;
}
