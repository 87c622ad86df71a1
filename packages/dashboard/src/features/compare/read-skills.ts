import type { Basis, CompareRolesQuery, EvidenceList_EvidenceFragment } from '../../gql/graphql';
import type { CompareCell, CompareRow } from './comparison';

type Answer = CompareRolesQuery['compareRoles'];
type Role = Answer['roles'][number];
type Requirement = Role['requiresConnection']['edges'][number];
type Skill = Answer['skills'][number]['skill'];
type Need = Answer['skills'][number]['needs'][number];

/** The skills that the roles ask for, in the order of the API, and then what they only welcome. */
export function readSkills({ skills, roles }: Answer): readonly CompareRow[] {
  const asked = new Set(skills.map(({ skill }) => skill.slug));
  const required = roles.map(
    (role) => new Map(role.requiresConnection.edges.map((edge) => [edge.node.slug, edge])),
  );
  const welcome = new Map(
    required
      .flatMap((edges) => [...edges.values()])
      .filter(({ node, properties }) => isOptional(properties) && !asked.has(node.slug))
      .map(({ node }) => [node.slug, node]),
  );
  return [
    ...skills.map(({ skill, needs }) =>
      toRow(
        skill,
        needs.map((need, index) => toCell(need, required[index]?.get(skill.slug))),
      ),
    ),
    ...[...welcome.values()].map((skill) =>
      toRow(
        skill,
        required.map((edges) => toCell(null, edges.get(skill.slug))),
      ),
    ),
  ];
}

function toRow(skill: Skill, cells: CompareRow['cells']): CompareRow {
  return {
    key: `skills.${skill.slug}`,
    part: 'skills',
    kind: 'Skill',
    entity: skill,
    category: skill.category,
    cells,
  };
}

/** What a role asks of a skill, or, where it asks for nothing, at what level it welcomes it. */
function toCell(need: Need, edge: Requirement | undefined): CompareCell | null {
  if (need) {
    const { level, importance, implied, evidence } = need;
    const named = implied ? undefined : edge?.properties;
    const grounds = named
      ? { basis: named.basis, gradeBasis: named.gradeBasis, evidence }
      : { basis: basisOf(evidence), evidence };
    return { grounds, level, importance, implied };
  }
  if (!edge || !isOptional(edge.properties)) return null;
  const { level, importance } = edge.properties;
  return { grounds: edge.properties, level, importance, optional: true };
}

function isOptional({ necessity }: Requirement['properties']): boolean {
  return necessity === 'OPTIONAL';
}

/** What the role does not name rests on what its skills build on: cited, or else our own judgement. */
function basisOf(evidence: readonly EvidenceList_EvidenceFragment[]): Basis {
  const types = new Set(evidence.map(({ source }) => source.type));
  if (types.has('ARTICLE')) return 'ARTICLE';
  return types.has('DATASET') ? 'DATASET' : 'EDITORIAL';
}
