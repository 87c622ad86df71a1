import type { Plan, Route } from './ask-plan.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function inWords(count: number): string {
  return NUMBERS[count - 1] ?? String(count);
}

/** The sentence that the skills of a route come to, where there are several of each sort. */
export function answerSentence({ steps }: Route): string {
  const slugsOf = (part: 'kept' | 'raise' | 'learn') =>
    steps.flatMap((step) => step[part].map(({ skill }) => skill.slug));
  const learn = new Set(slugsOf('learn'));
  const raise = new Set(slugsOf('raise').filter((slug) => !learn.has(slug)));
  const stages = steps.flatMap((step) => [
    ...new Set([...step.learn, ...step.raise].map(({ stage }) => stage)),
  ]).length;
  const way = steps.length > 1 ? ` in ${inWords(steps.length)} steps` : '';
  const size = `${inWords(stages)} ${stages === 1 ? 'stage' : 'stages'}${way}`;
  const toRaise = raise.size > 0 ? `, ${raise.size} to raise` : '';
  const sentence = `${size}, ${learn.size} skills to learn${toRaise}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
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
