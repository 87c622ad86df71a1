import { readFile } from 'node:fs/promises';
import { ask } from './ask.ts';

type Need = { stage: number; skill: { name: string }; requiredLevel: number };
type Step = { role: { name: string }; gap: number; raise: Need[]; learn: Need[] };
type Plan = {
  revision: number;
  limitedBy: string[];
  routes: { newLevels: number; steps: Step[] }[];
};

const query = await readFile(new URL('plan.graphql', import.meta.url), 'utf8');
const input = {
  from: 'data-engineer',
  to: 'machine-learning-engineer',
  assume: [{ skill: 'statistics', level: 3 }],
  objective: 'GENTLE',
  alternatives: 2,
};

const { planTransition: plan } = await ask<{ planTransition: Plan }>(query, { input });
if (plan.routes.length === 0) console.log(`No route; loosen ${plan.limitedBy.join(' or ')}`);
for (const { newLevels, steps } of plan.routes) {
  console.log(`${steps.map(({ role }) => role.name).join(', then ')}: ${newLevels} levels to gain`);
  for (const { role, raise, learn } of steps) {
    for (const { stage, skill, requiredLevel } of [...raise, ...learn]) {
      console.log(`  ${role.name}, stage ${stage}: ${skill.name}, up to level ${requiredLevel}`);
    }
  }
}
