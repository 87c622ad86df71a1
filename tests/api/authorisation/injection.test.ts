import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const QUOTES = ["'", '"', '`', '\\', "\\'", '\\u0027', '\u2019', '\u02BC'];
const ENDS = [
  '}) DETACH DELETE n //',
  '}) MATCH (n) DETACH DELETE n RETURN 1 //',
  ' OR 1=1 //',
  ' RETURN 1 UNION MATCH (u:User) RETURN u.passwordHash //',
  '*/ MATCH (n) SET n.name = null /*',
  ' WITH 1 AS x CALL db.labels() YIELD label RETURN label //',
];
/** Texts that would end a query, if they ever were a part of one. */
const PAYLOADS = [
  ...QUOTES.flatMap((quote) => ENDS.map((end) => `${quote}${end}`)),
  '$ref',
  '$param0',
  '{name: "x"}',
  'python\u0000',
  'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  '${7*7}',
  '{{7*7}}',
  '* OR name:*',
  'a~0.1 AND (b',
  '\\" AND *:*',
  '[1 TO *]',
  '/.*/',
];

const QUERIES = [
  'search(text: $text) { matched }',
  'entity(ref: $text) { id }',
  'history(ref: $text) { totalCount }',
  'neighbourhood(ref: $text) { revision }',
  'planTransition(input: {from: $text, to: $text}) { revision }',
  'planTransition(input: {from: "data-engineer", to: "machine-learning-engineer", avoid: [$text]}) { revision }',
  'compareRoles(slugs: [$text, $text]) { revision }',
  'matchSkills(names: [$text]) { name }',
  'rankRoles(profile: {skills: [{skill: $text, level: 3}]}) { fit }',
  'roles(where: {name: {contains: $text}}) { id }',
  'skills(where: {name: {caseInsensitive: {contains: $text}}}) { id }',
  'skillsConnection(where: {aliases: {includes: $text}}) { totalCount }',
  'statementsOfSource(source: $text) { totalCount }',
  'suggestion(token: $text) { number }',
] as const;

async function countAll(): Promise<unknown> {
  return api.database.read(
    `MATCH (node) WHERE NOT node:User AND NOT node:Session AND NOT node:ApiKey AND NOT node:AuditEntry
       AND NOT node:Throttle AND node.name CONTAINS 'Python'
     RETURN count(node) AS nodes, collect(DISTINCT labels(node)) AS labels`,
  );
}

/** So many texts are asked about in one request. */
const TOGETHER = 16;

const CODES = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED']);

test.each(QUERIES)('%s takes every text as a text', async (field) => {
  const before = await countAll();
  const wrong: string[] = [];
  for (let from = 0; from < PAYLOADS.length; from += TOGETHER) {
    const texts = PAYLOADS.slice(from, from + TOGETHER);
    const declared = texts.map((_, at) => `$t${at}: String!`).join(', ');
    const asked = texts.map((_, at) => `a${at}: ${field.replaceAll('$text', `$t${at}`)}`).join(' ');
    const variables = Object.fromEntries(texts.map((text, at) => [`t${at}`, text]));
    const { errors = [] } = await api.ask(`query (${declared}) { ${asked} }`, variables);
    for (const { message, path, extensions } of errors) {
      const isTold = CODES.has(extensions.code) && !/cypher|neo4j|lucene/i.test(message);
      if (!isTold) wrong.push(`${texts[Number(String(path?.[0]).slice(1))]}: ${message}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await countAll()).toEqual(before);
});

test('there are sixty texts to try', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
});

test('what is written is read again as it was, character for character', async () => {
  const contributor = await api.signIn('contributor');
  for (const part of Array.from({ length: 6 }, (_, at) => PAYLOADS.slice(at * 10, at * 10 + 10))) {
    const description = part.filter((text) => !text.includes('\u0000')).join('\n');
    const slug = `injected-${randomBytes(6).toString('hex')}`;
    const { proposeChanges } = await contributor.read<{
      proposeChanges: {
        number: number;
        operations: { effects: { fields: { field: string; after: unknown }[] }[] }[];
      };
    }>(
      `mutation ($changes: [ChangeInput!]!, $key: ID!) {
        proposeChanges(changes: $changes, reason: "To read it again", idempotencyKey: $key) {
          number operations { effects { fields { field after } } }
        }
      }`,
      { changes: [{ createIndustry: { slug, name: slug, description } }], key: slug },
    );
    const fields = proposeChanges.operations[0]?.effects[0]?.fields;
    expect(fields?.find(({ field }) => field === 'description')?.after).toBe(description);
    await contributor.read(
      'mutation ($number: Int!) { withdrawChangeSet(number: $number) { state } }',
      {
        number: proposeChanges.number,
      },
    );
  }
});
