import type { Plan, Route } from './ask-plan.ts';

/** The sentence that the skills of a route come to, where there are several of each sort. */
export function answerSentence({ steps }: Route): string {
  const slugsOf = (part: 'kept' | 'raise' | 'learn') =>
    steps.flatMap((step) => step[part].map(({ skill }) => skill.slug));
  const learn = new Set(slugsOf('learn'));
  const raise = new Set(slugsOf('raise').filter((slug) => !learn.has(slug)));
  const kept = new Set(slugsOf('kept').filter((slug) => !learn.has(slug) && !raise.has(slug)));
  return `${learn.size} skills to learn, ${raise.size} to raise to a higher level, and ${kept.size} you already have.`;
}

/** How a route is called to a screen reader, but for its marks. */
export function routeName({ from }: Plan, { steps }: Route): string {
  return [from.name, ...steps.map(({ role }) => role.name)].join(' to ');
}

/** A route's name in the address. */
export function routeKey({ steps }: Route): string {
  const between = steps.slice(0, -1).map(({ role }) => role.slug);
  return between.length === 0 ? 'direct.move' : between.join('~');
}

/** The address of a plan. */
export function planAddress({ from, to }: Plan): string {
  return `/plan?from=${from.slug}&to=${to.slug}`;
}
