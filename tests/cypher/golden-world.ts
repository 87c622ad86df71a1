import type { GraphRows, StatementRow } from '../../packages/server/src/domain/graph/graph-rows.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { createRows } from '../testkit/create-rows.ts';

function entity(kind: GraphRows['entities'][number]['kind'], word: string, fields: object) {
  const slug = `golden-${word}`;
  const common = { description: `About ${word}.`, aliases: [], status: 'ACTIVE' as const };
  return { kind, id: slug, slug, name: slug, ...common, fields: { ...fields } };
}

function statement(type: StatementRow['type'], from: string, to: string, fields: object) {
  const ends = { from: `golden-${from}`, to: `golden-${to}` };
  const common = { basis: 'EDITORIAL' as const, rank: 'NORMAL' as const };
  const grade = type === 'REQUIRES' ? { gradeBasis: 'EDITORIAL' as const } : {};
  return {
    type,
    id: `golden ${type} ${from} ${to}`,
    ...ends,
    ...common,
    ...grade,
    fields: { ...fields },
  };
}

const skill = { category: 'MATHEMATICAL', groupUris: [], groupLabels: [] };
const essential = { necessity: 'ESSENTIAL' };

/** The part of the graph that golden answers are about; its ids never change. */
const rows: GraphRows = {
  entities: [
    entity('Role', 'analyst', { duties: [] }),
    entity('Role', 'clerk', { duties: [] }),
    entity('Skill', 'counting', skill),
    entity('Skill', 'reckoning', skill),
    entity('Source', 'article', { type: 'ARTICLE', title: 'On counting' }),
  ],
  statements: [
    statement('REQUIRES', 'analyst', 'counting', { ...essential, importance: 3, level: 4 }),
    statement('REQUIRES', 'analyst', 'reckoning', { ...essential, importance: 5, level: 2 }),
    statement('REQUIRES', 'clerk', 'counting', { ...essential, importance: 4, level: 2 }),
    statement('BUILDS_ON', 'reckoning', 'counting', { level: 2 }),
    statement('RELATED', 'counting', 'reckoning', { credit: 0.25 }),
  ],
  evidence: [
    {
      id: 'golden-evidence',
      statementId: 'golden REQUIRES clerk counting',
      sourceId: 'golden-article',
      locator: '§Counting ¶1',
      note: 'Clerks count.',
    },
  ],
};

/** Writes the golden world; what an earlier run left is taken away first. */
export async function writeGoldenWorld(database: Database): Promise<void> {
  await removeGoldenWorld(database);
  await database.write(async (transaction) => {
    await createRows(transaction, rows);
    await transaction.run(
      `MATCH (skill:Skill {id: 'golden-counting'})
       CREATE (:Reference {id: 'golden-reference', key: 'esco:golden', type: 'EXTERNAL'})-[:MEANS]->(skill)`,
    );
  });
}

export async function removeGoldenWorld(database: Database): Promise<void> {
  await database.write((transaction) =>
    transaction.run("MATCH (node) WHERE node.id STARTS WITH 'golden-' DETACH DELETE node"),
  );
}
