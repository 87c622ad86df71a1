import type { CompareRolesQuery } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { CompareCell, ComparePart, CompareRow, Comparison } from './comparison';
import { sharedBy } from './comparison';
import { readSkills } from './read-skills';

type Answer = CompareRolesQuery['compareRoles'];

/** Reads the API's answer: every part as rows, with a cell for each role. */
export function readComparison(answer: Answer): Comparison {
  const { revision, moves } = answer;
  const roles = answer.roles.map(({ slug, name, seniority, group }) => ({
    slug,
    name,
    seniority,
    group,
  }));
  const rows = [
    ...readSkills(answer),
    ...readTools(answer),
    ...readIndustries(answer),
    ...readTrends(answer),
  ];
  return { revision, roles, rows, moves };
}

function readTools({ tools, roles }: Answer): readonly CompareRow[] {
  return tools.map(({ tool, importances }) => ({
    key: `tools.${tool.slug}`,
    part: 'tools' as const,
    kind: 'Tool' as const,
    entity: tool,
    category: null,
    cells: importances.map((importance, index) => {
      const edge = roles[index]?.usesConnection.edges.find(({ node }) => node.slug === tool.slug);
      if (importance === null) return null;
      const grounds = edge?.properties ?? { basis: 'EDITORIAL' as const, evidence: [] };
      return { grounds, importance };
    }),
  }));
}

function readIndustries({ roles }: Answer): readonly CompareRow[] {
  const ofRoles = roles.map(({ employedInConnection }) =>
    employedInConnection.edges.map(({ node, properties }) => ({
      entity: node,
      cell: { grounds: properties },
    })),
  );
  return toRows('industries', 'Industry', ofRoles);
}

function readTrends({ roles }: Answer): readonly CompareRow[] {
  const ofRoles = roles.map(({ shapedByConnection }) =>
    shapedByConnection.edges.map(({ node, properties }) => ({
      entity: node,
      cell: { grounds: properties, effect: properties.effect },
    })),
  );
  return toRows('trends', 'Trend', ofRoles);
}

type Named = { readonly entity: LinkedEntity; readonly cell: CompareCell };

/** What each role names as rows over all of them; what most of the roles name comes first. */
function toRows(
  part: ComparePart,
  kind: Kind,
  ofRoles: readonly (readonly Named[])[],
): readonly CompareRow[] {
  const entities = new Map(
    ofRoles.flat().map(({ entity: { slug, name } }) => [slug, { slug, name }]),
  );
  const rows = [...entities.values()].map((entity) => ({
    key: `${part}.${entity.slug}`,
    part,
    kind,
    entity,
    category: null,
    cells: ofRoles.map(
      (named) => named.find((one) => one.entity.slug === entity.slug)?.cell ?? null,
    ),
  }));
  return rows.toSorted(
    (a, b) => sharedBy(b) - sharedBy(a) || a.entity.name.localeCompare(b.entity.name),
  );
}
