import { setTimeout as wait } from 'node:timers/promises';
import { ask, Refused } from './ask.ts';

/** Asks again while the server is away, longer and longer apart. A mutation needs an idempotency key. */
async function askPatiently<Data>(query: string, variables: object = {}): Promise<Data> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask<Data>(query, variables);
    } catch (error) {
      const isAway = !(error instanceof Refused) || error.code === 'UNAVAILABLE';
      if (!isAway || tries === 5) throw error;
      await wait(500 * 2 ** tries);
    }
  }
}

/** Adds another name to a skill, on whatever version there is by then. */
async function addAlias(skill: string, alias: string): Promise<number> {
  for (;;) {
    const { skills } = await askPatiently<{ skills: { version: number; aliases: string[] }[] }>(
      'query ($skill: String!) { skills(where: {slug: {eq: $skill}}) { version aliases } }',
      { skill },
    );
    const [found] = skills;
    if (found === undefined) throw new Error(`There is no skill ${skill}.`);
    const aliases = [...found.aliases, alias];
    try {
      const { applyChanges } = await askPatiently<{ applyChanges: { revision: number } }>(
        `mutation ($changes: [ChangeInput!]!, $key: ID!) {
          applyChanges(changes: $changes, reason: "Another name for it", idempotencyKey: $key) { revision }
        }`,
        {
          key: crypto.randomUUID(),
          changes: [{ updateSkill: { skill, expectedVersion: found.version, aliases } }],
        },
      );
      return applyChanges.revision;
    } catch (error) {
      // Somebody else was quicker: read it again, and try on what there is now.
      if (!(error instanceof Refused) || error.code !== 'CONFLICT') throw error;
    }
  }
}

console.log(`Revision ${await addAlias('sql', 'Structured queries')}`);
await ask('{ compareRoles(slugs: ["data-enginer", "data-analyst"]) { revision } }').catch(
  (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    console.log(`${error.code}: ${error.message}`);
    console.log(error.details['suggestions']);
  },
);
