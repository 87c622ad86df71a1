/** A question that is asked of the server and, by hand-written Cypher, of the database itself. */
export type Question = {
  readonly name: string;
  readonly document: string;
  readonly cypher: string;
  /** What it is asked about, a turn at a time; both are given the same. */
  readonly variables: (turn: Turn) => Readonly<Record<string, unknown>>;
};

/** What there is to ask about; each list is gone through turn by turn. */
export type Turn = {
  readonly role: string;
  readonly largeRole: string;
  readonly text: string;
  readonly offset: number;
};

/** Rows of a page of Browse. */
const PAGE = 20;

const STATEMENTS = `
  MATCH (role:Role {slug: $slug})-[statement:REQUIRES]->(skill:Skill)
  WITH statement, skill ORDER BY statement.importance DESC, skill.name LIMIT 100
  RETURN skill { .id, .slug, .name, .status, .category } AS skill, properties(statement) AS statement,
    COLLECT {
      MATCH (evidence:Evidence {statementId: statement.id})-[:FROM]->(source:Source)
      RETURN evidence { .id, .locator, .note, source: source { .slug, .title } }
    } AS evidence`;

const BROWSE = `query ($limit: Int!, $offset: Int!) {
  rows: skills(where: {}, sort: [{ nameKey: ASC }, { slug: ASC }], limit: $limit, offset: $offset) {
    id slug name description status version updatedAt category reuse
    requiredByConnection { totalCount } unlocksConnection { totalCount }
  }
  matching: skillsConnection(where: {}) { totalCount }
}`;

const BROWSE_CYPHER = `
  MATCH (skill:Skill)
  WITH skill ORDER BY skill.nameKey, skill.slug SKIP $offset LIMIT $limit
  RETURN skill { .id, .slug, .name, .description, .status, .version, .updatedAt, .category, .reuse } AS skill,
    COUNT { (skill)<-[:REQUIRES]-(:Role) } AS roles, COUNT { (skill)<-[:BUILDS_ON]-(:Skill) } AS unlocks,
    COUNT { (:Skill) } AS total`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'point read: a role by its slug',
    document: `query ($slug: String!) { roles(where: { slug: { eq: $slug } }, limit: 1) { id slug name description } }`,
    cypher: `MATCH (role:Role {slug: $slug}) RETURN role { .id, .slug, .name, .description } AS role`,
    variables: ({ role }) => ({ slug: role }),
  },
  {
    name: 'nested list: 20 roles × 10 skills, with grades',
    document: `query ($offset: Int!) {
      roles(sort: [{ slug: ASC }], limit: 20, offset: $offset) {
        slug name
        requiresConnection(first: 10, sort: [{ edge: { importance: DESC } }, { node: { name: ASC } }]) {
          edges { node { slug name } properties { importance level } }
        }
      }
    }`,
    cypher: `
      MATCH (role:Role)
      WITH role ORDER BY role.slug SKIP $offset LIMIT 20
      RETURN role.slug AS slug, role.name AS name, COLLECT {
        MATCH (role)-[statement:REQUIRES]->(skill:Skill)
        RETURN { slug: skill.slug, name: skill.name, importance: statement.importance, level: statement.level }
        ORDER BY statement.importance DESC, skill.name LIMIT 10
      } AS skills`,
    variables: ({ offset }) => ({ offset }),
  },
  {
    name: 'search: ten hits of two words, the second begun',
    document: `query ($text: String!) { search(text: $text, first: 10) { matched score kind entity { id slug name } } }`,
    cypher: `CALL db.index.fulltext.queryNodes('entitySearch', $lucene, {limit: 10}) YIELD node, score
      RETURN node.id AS id, node.slug AS slug, node.name AS name, score`,
    variables: ({ text }) => {
      const words = text.split(' ').map((word) => `(${word} OR ${word}* OR ${word}~1)`);
      return { text, lucene: words.join(' AND ') };
    },
  },
  {
    name: 'neighbourhood of a role with the most statements, 200 entities',
    document: `query ($ref: String!) {
      neighbourhood(ref: $ref, depth: 1, limit: 200) {
        truncated nodes { kind: __typename id slug name } edges { id type from to basis }
      }
    }`,
    cypher: `
      MATCH (middle:Role {slug: $slug})-[statement]-(near:Entity)
      WITH middle, near, max(coalesce(statement.importance, 3)) AS importance ORDER BY importance DESC, near.slug LIMIT 199
      WITH middle, collect(near) AS around
      WITH around + middle AS nodes
      UNWIND nodes AS from
      MATCH (from)-[statement]->(to:Entity) WHERE to IN nodes
      RETURN statement.id AS id, type(statement) AS type, from.id AS from, to.id AS to, statement.basis AS basis`,
    variables: ({ largeRole }) => ({ ref: `role/${largeRole}`, slug: largeRole }),
  },
  {
    name: 'page of a role with the most statements, the first 100 of them with evidence',
    document: `query ($slug: String!) {
      entity(ref: $slug) { ... on Role {
        id slug name description status seniority group duties
        requiresConnection(first: 100, sort: [{ edge: { importance: DESC } }, { node: { name: ASC } }]) {
          totalCount
          edges {
            node { id slug name status category }
            properties { id rank basis gradeBasis necessity importance level
              evidence { id locator note source { slug title } } }
          }
        }
      } }
    }`,
    cypher: STATEMENTS,
    variables: ({ largeRole }) => ({ slug: largeRole }),
  },
  {
    name: 'Browse: the first page of skills',
    document: BROWSE,
    cypher: BROWSE_CYPHER,
    variables: () => ({ limit: PAGE, offset: 0 }),
  },
  {
    name: 'Browse: page 500 of skills',
    document: BROWSE,
    cypher: BROWSE_CYPHER,
    variables: () => ({ limit: PAGE, offset: 499 * PAGE }),
  },
  {
    name: 'history of a role with the most statements',
    document: `query ($ref: String!) {
      history(ref: $ref, first: 20) { totalCount edges { node { number revision reason operationCount } } }
    }`,
    cypher: `
      MATCH (role:Role {slug: $slug})
      CALL db.index.fulltext.queryNodes('operationBlocks', 'touches:"' + role.id + '"')
      YIELD node AS block
      MATCH (block)-[:OF]->(set:ChangeSet {state: 'APPLIED'})
      WITH DISTINCT set ORDER BY set.revision DESC
      RETURN set { .number, .revision, .reason, .operationCount } AS changeSet LIMIT 20`,
    variables: ({ largeRole }) => ({ ref: `role/${largeRole}`, slug: largeRole }),
  },
];
