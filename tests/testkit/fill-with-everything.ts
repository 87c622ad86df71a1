import {
  applyChangeSet,
  proposeChangeSet,
} from '../../packages/server/src/store/change-sets/apply-change-set.ts';
import { revertChangeSet } from '../../packages/server/src/store/change-sets/revert-change-set.ts';
import { withdrawChangeSet } from '../../packages/server/src/store/change-sets/review-change-set.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { recordJob } from '../../packages/server/src/store/import-jobs/job.ts';
import { loadQuery } from '../../packages/server/src/store/load-query.ts';
import { recordAct, writePeople } from '../../packages/server/src/store/people/audit-log.ts';
import { createUser } from '../../packages/server/src/store/people/create-user.ts';
import { openSession } from '../../packages/server/src/store/people/sessions.ts';
import { bringSeed } from '../../packages/server/src/store/seed/bring-seed.ts';
import { GIVEN_AUTHOR as author, request } from './changes.ts';
import { cite, create, deprecate, merge, piece, state, update } from './write-changes.ts';

const SAYS = 'role/baker REQUIRES skill/baking';

/** Who can sign in to a database that is filled with everything. */
export const KNOWN_PERSON = { email: 'grace@example.org', password: 'correct horse battery' };

/** Puts something of all that a database of Rolegraph can hold into an empty one. */
export async function fillWithEverything(database: Database): Promise<void> {
  await bringSeed(database, () => undefined);
  await applyChangeSet(
    database,
    request([
      create('Role', 'baker'),
      create('Skill', 'baking', { externalIds: ['x:1'], aliases: ['bread-making', 'Brötchen'] }),
      create('Skill', 'bakery', { externalIds: ['x:2'] }),
      create('Skill', 'kneading', { fields: { category: 'TECHNICAL', hoursPerLevel: 7.5 } }),
      create('Source', 'book'),
      create('Place', 'vienna'),
      state(SAYS, { evidence: [piece('book', '¶1')] }),
      state('role/baker REQUIRES skill/bakery'),
      state('skill/baking RELATED skill/kneading'),
      state('role/baker PAYS place/vienna'),
    ]),
  );
  await applyChangeSet(database, request([merge('bakery', 'skill/baking')]));
  const { number } = await applyChangeSet(
    database,
    request([cite(SAYS, 2, piece('book', '¶2')), update('Role', 'baker', 1, { slug: 'master' })]),
  );
  await revertChangeSet(database, { author, number, reason: 'no', idempotencyKey: 'undo' });
  await applyChangeSet(database, request([deprecate('Skill', 'kneading', 1, 'skill/baking')]));
  await proposeChangeSet(database, request([create('Tool', 'oven'), create('Tool', 'peel')]));
  const withdrawn = await proposeChangeSet(database, request([create('Tool', 'tin')]));
  await withdrawChangeSet(database, { author, number: withdrawn.number });
  await addPeople(database);
  await addWebhook(database);
  await addJob(database);
}

const NOW = '2026-01-02T03:04:05.678Z';

async function addPeople(database: Database): Promise<void> {
  const { id } = await createUser(database, { ...KNOWN_PERSON, name: 'Grace', role: 'admin' });
  await createUser(database, { email: 'no@example.org', name: 'No password', role: 'viewer' });
  const of = { userId: id, now: NOW, expiresAt: NOW };
  const key = { most: 9, id: 'key-1', tokenHash: 'hash', start: 'rg_', name: 'A', scope: 'WRITE' };
  const view = { id: 'view-1', key: `${id}/Skill/a`, kind: 'Skill', name: 'A', search: 'q=a' };
  const link = { tokenHash: 'link', purpose: 'RESET' };
  await writePeople(database, async (transaction) => {
    await openSession(transaction, { userId: id }, Date.now());
    await transaction.run(loadQuery('create-api-key'), { ...of, ...key });
    await transaction.run(loadQuery('save-view'), { ...of, most: 9, ...view, isShared: false });
    await transaction.run(loadQuery('create-password-link'), { ...of, ...link });
    await recordAct(transaction, { action: 'ENABLED', actorId: null, subjectId: id }, Date.now());
  });
  const score = { revision: 1, score: 87.5, findings: 3, at: NOW };
  await database.write(({ run }) => run(loadQuery('record-health-score'), score));
}

async function addWebhook(database: Database): Promise<void> {
  const hook = { most: 9, id: 'hook-1', name: 'A hook', url: 'https://example.org/', secret: 's' };
  await database.write(async ({ run }) => {
    await run(loadQuery('create-webhook'), { ...hook, now: NOW });
    await run(
      `MATCH (hook:Webhook {id: 'hook-1'})
       SET hook.lease = 'lease', hook.deliveryCount = 1
       CREATE (:WebhookDelivery {webhookId: 'hook-1', number: 1, at: datetime(), attempt: 1})`,
    );
  });
}

function addJob(database: Database): Promise<void> {
  const counts = { done: 1, total: 2, leftOut: 3, revision: null };
  const times = { startedAt: NOW, updatedAt: NOW };
  return recordJob(database, {
    id: 'job-1',
    author,
    reason: 'Import of a taxonomy',
    state: 'RUNNING',
    ...counts,
    ...times,
  });
}
