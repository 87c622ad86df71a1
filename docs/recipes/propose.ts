import { ask } from './ask.ts';

type Operation = { position: number; sentence: string; verdict: string };
type Proposal = { number: number; state: string; operations: Operation[] };

const changes = [
  {
    createSkill: {
      name: 'Prompt Evaluation',
      description: 'Measures whether a change of a prompt makes answers better.',
      category: 'TECHNICAL',
    },
  },
];

// What it would do, or why it cannot be done; nothing is changed.
type Tried = { sentence: string; problems: { message: string }[] };
const { tryChanges } = await ask<{ tryChanges: { operations: Tried[] } }>(
  `query ($changes: [ChangeInput!]!) {
    tryChanges(changes: $changes) { operations { sentence problems { message } } }
  }`,
  { changes },
);
for (const { problems } of tryChanges.operations) {
  for (const { message } of problems) console.log(message);
}

const { proposeChanges } = await ask<{ proposeChanges: Proposal }>(
  `mutation ($changes: [ChangeInput!]!) {
    proposeChanges(changes: $changes, reason: "Asked for more and more", idempotencyKey: "prompt-evaluation-1") {
      number
      state
      operations { position sentence verdict }
    }
  }`,
  { changes },
);
console.log(`Proposal ${proposeChanges.number} is ${proposeChanges.state}`);
for (const { sentence, verdict } of proposeChanges.operations) {
  console.log(`${verdict}: ${sentence}`);
}
