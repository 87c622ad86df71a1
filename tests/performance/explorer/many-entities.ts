/** As many entities as a scene has room for. */
const ENTITIES = 10_000;
/** Statements for each, as in a taxonomy. */
const STATEMENTS = 2;
/** Roles that the skills around them are brought in by. */
const ROLES = 100;

/** A scene as full as it can be, as the API answers it: roles, and the skills that they need. */
export function manyEntities() {
  const nodes = Array.from({ length: ENTITIES }, (_, at) => {
    const isRole = at < ROLES;
    const kind = isRole ? 'Role' : 'Skill';
    const name = `${kind} ${at}`;
    const slug = name.toLowerCase().replace(' ', '-');
    const entity = { __typename: kind, kind, id: slug, slug, name };
    return { __typename: 'SceneNode', statementCount: isRole ? 200 : STATEMENTS, entity };
  });
  const statements = nodes.slice(ROLES).flatMap(({ entity }, at) =>
    Array.from({ length: STATEMENTS }, (_, turn) => ({
      __typename: 'SubgraphEdge',
      id: `${entity.id} ${turn}`,
      type: 'REQUIRES',
      from: nodes[(at * (turn + 1) + turn * 7) % ROLES]?.entity.id,
      to: entity.id,
      basis: 'DATASET',
      importance: (at % 5) + 1,
    })),
  );
  const [first] = nodes;
  return {
    __typename: 'Scene',
    revision: 1,
    truncated: false,
    nodes,
    statements,
    datasets: [],
    expansions: [
      {
        __typename: 'ExpansionOutcome',
        total: ENTITIES - 1,
        ids: nodes.map(({ entity }) => entity.id),
        entity: first?.entity ?? null,
      },
    ],
  };
}
