import type { APIRequestContext } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';

type Need = {
  skill: { slug: string; name: string };
  requiredLevel: number;
  evidence: { note: string; locator: string; source: { title: string } }[];
};

/** The direct move as the API answers it. */
export type DirectPlan = { kept: Need[]; raise: Need[]; learn: Need[] };

const QUERY = `
  query ($from: String!, $to: String!) {
    planTransition(input: { from: $from, to: $to }) {
      direct { steps { kept { ...need } raise { ...need } learn { ...need } } }
    }
  }
  fragment need on SkillNeed {
    skill { slug name } requiredLevel evidence { note locator source { title } }
  }`;

/** What the API says of the direct move, to hold against what the screen says. */
export async function directPlan(
  request: APIRequestContext,
  ends: { from: string; to: string },
): Promise<DirectPlan> {
  type Answer = { planTransition: { direct: { steps: DirectPlan[] } } };
  const answer = await askGraphql<Answer>(request, QUERY, ends);
  const [step] = answer.planTransition.direct.steps;
  if (!step) throw new Error('the direct move has no step');
  return step;
}

/** The sentence that a plan's counts come to, where there are several of each. */
export function answerSentence({ learn, raise, kept }: DirectPlan): string {
  return `${learn.length} skills to learn, ${raise.length} to raise to a higher level, and ${kept.length} you already have.`;
}
