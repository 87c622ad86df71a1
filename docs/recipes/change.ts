import { ask } from './ask.ts';

type ChangeSet = { number: number; revision: number };

/** Applies changes; asked again with the same key, it tells what they came to and does nothing twice. */
async function apply(changes: object[], reason: string, key: string): Promise<ChangeSet> {
  const { applyChanges } = await ask<{ applyChanges: ChangeSet }>(
    `mutation ($changes: [ChangeInput!]!, $reason: String!, $key: ID!) {
      applyChanges(changes: $changes, reason: $reason, idempotencyKey: $key) { number revision }
    }`,
    { changes, reason, key },
  );
  return applyChanges;
}

const key = 'model-registries-2026-11-29';
const changes = [
  {
    createSkill: {
      name: 'Model Registries',
      description: 'Keeps trained models with where they came from and where they are in use.',
      category: 'TECHNICAL',
    },
  },
  {
    require: {
      role: 'machine-learning-engineer',
      skill: 'model-registries',
      necessity: 'OPTIONAL',
      importance: 2,
      level: 2,
    },
  },
];

const first = await apply(changes, 'Model registries are asked for by now', key);
const again = await apply(changes, 'Model registries are asked for by now', key);
console.log(`Change set ${first.number}, revision ${first.revision}; again: ${again.number}`);
