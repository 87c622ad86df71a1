import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../packages/server/src/store/database.ts';
import { loadQuery } from '../../packages/server/src/store/load-query.ts';
import { connectTestDatabase } from '../testkit/test-database.ts';

const folder = join(import.meta.dirname, '../../graph/queries');
const names = readdirSync(folder).map((file) => file.replace('.cypher', ''));

/**
 * Neo4j warns of a name that no node ever had, which is how a misspelt one is found. These are
 * spelt right, but the seed has no use for them; a name stays known when its node is gone.
 */
const UNUSED_NAMES = `
  CREATE (probe:Reference {key: 'probe', type: 'SLUG', replacedBy: '', hoursPerLevel: 1})
  CREATE (probe)-[means:MEANS]->(probe)
  DELETE means, probe
  CREATE (user:User {id: 'probe', email: '', emailKey: 'probe', passwordHash: '', role: ''})
  CREATE (user)-[opened:OPENED]->(session:Session {tokenHash: 'probe', openedAt: ''})
  CREATE (user)<-[signs:SIGNS_IN]-(link:SignInLink {tokenHash: 'probe', usedAt: '', redeemedAt: ''})
  SET session.lastSeenAt = '', link.expiresAt = '', user.lastSignInAt = ''
  SET session.id = '', session.userAgent = '', user.oidcSubject = 'probe'
  CREATE (user)-[holds:HOLDS]->(key:ApiKey {id: 'probe', tokenHash: 'probe', scope: '', start: ''})
  SET key.expiresAt = '', key.lastUsedAt = '', key.name = ''
  CREATE (password:PasswordLink {tokenHash: 'probe', purpose: '', expiresAt: ''})
  CREATE (password)-[sets:SETS_PASSWORD]->(user)
  CREATE (throttle:Throttle {key: 'probe', count: 0, endsAt: '', isCounted: true})
  CREATE (people:People {id: 'probe', entries: 0, lockedAt: ''})
  CREATE (entry:AuditEntry {number: -1, at: '', action: '', actorId: '', subjectId: '', detail: ''})
  CREATE (set:ChangeSet {number: -1, authorId: '', authorName: '', reviewerId: '', reviewerName: ''})
  CREATE (hook:Webhook {id: 'probe', name: '', url: '', secret: '', isActive: false, createdAt: ''})
  SET hook.deliveredRevision = 0, hook.attempts = 0, hook.deliveryCount = 0, hook.failingSince = ''
  SET hook.nextAttemptAt = '', hook.lease = '', hook.leaseUntil = '', hook.checkedAt = ''
  CREATE (delivery:WebhookDelivery {webhookId: 'probe', number: 0, at: '', nextAttemptAt: ''})
  CREATE (job:Job {id: 'probe'})
  CREATE (import:Import {id: 'probe', place: 0, state: '', run: '', isBegun: false, progress: ''})
  SET import.leaseUntil = 0, import.lockedAt = 0, import.isCancelled = false, import.updatedAt = ''
  SET import.leftOut = '', import.examples = ''
  SET set.job = '', set.isQuestion = false, set.reverts = 0
  CREATE (view:SavedView {id: 'probe', key: 'probe', kind: '', name: '', search: ''})
  SET view.isShared = false, view.createdAt = '', view.updatedAt = ''
  CREATE (score:HealthScore {revision: -1, score: 0.0, findings: 0, at: ''})
  CREATE (effect:Effect {position: 0})-[:OF]->(operation:Operation {position: 0})
  CREATE (block:OperationBlock {touches: [''], removes: [''], mentions: ['']})
  CREATE (mark:Restoration {id: 'probe', run: '', path: '', startedAt: '', heldAt: ''})
  DETACH DELETE view, hook, delivery, score, effect, operation, block, mark, job, import
  DELETE opened, signs, holds, sets, user, session, link, key, password, throttle, people, entry, set`;

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await database.write((transaction) => transaction.run(UNUSED_NAMES));
});

afterAll(async () => {
  await database.close();
});

/** Every parameter that a query names, with nothing in it. */
function emptyParameters(query: string): Record<string, null> {
  const used = [...query.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(used.map((name) => [name, null]));
}

describe('a named query', () => {
  test.each(names)('%s is understood by Neo4j without a warning', async (name) => {
    const query = loadQuery(name);
    const { summary } = await database.driver.executeQuery(
      `EXPLAIN ${query.replace(/^\/\/.*\n/gm, '')}`,
      emptyParameters(query),
    );
    const actual = summary.gqlStatusObjects
      .filter(({ severity }) => severity === 'WARNING')
      .map(({ statusDescription }) => statusDescription);
    expect(actual).toEqual([]);
  });

  test.each(names)('%s begins by saying what it is for', (name) => {
    expect(loadQuery(name)).toMatch(/^\/\/ [A-Z].*\.\n/);
  });
});
