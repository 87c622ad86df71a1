import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';
import type { Figure } from '../figure.ts';
import { median } from '../quantile.ts';
import type { RolePair } from '../role-pairs.ts';
import { rerankingFigures } from './reranking-figures.ts';
import { tickFor } from './tick-for.ts';

/** One pair in so many is asked for, as each is asked for many times. */
const SAMPLED = 10;

/** How often a plan is asked for with the tick; the median counts. */
const TIMES = 3;

/** What the screen of a plan asks for, but for texts that cost next to nothing. */
const QUERY = `
  query ($from: String!, $to: String!, $assume: [HeldSkillInput!]) {
    planTransition(input: { from: $from, to: $to, assume: $assume }) {
      revision limitedBy direct { ...route } routes { ...route }
    }
  }
  fragment route on Route {
    effort largestGap newLevels
    steps {
      gap coverage effort newLevels move
      role { slug name description }
      kept { ...need } raise { ...need } learn { ...need }
      tools { tool { slug name } }
      credentials { slug name }
      evidence { locator note source { slug title } }
    }
  }
  fragment need on SkillNeed {
    skill { slug name description } heldLevel requiredLevel importance implied stage hours
    evidence { locator note source { slug title } }
  }`;

/** The whole answer of a server to a plan with a tick, in the time of the answer without it. */
export async function* measureAnswers(
  address: string,
  snapshot: Snapshot,
  pairs: readonly RolePair[],
): AsyncGenerator<readonly Figure[]> {
  const ratios: number[] = [];
  for (const pair of pairs.filter((_, at) => at % SAMPLED === 0)) {
    const tick = tickFor(snapshot, pair);
    if (tick === undefined) continue;
    const ends = { from: slugOf(snapshot, pair.from), to: slugOf(snapshot, pair.to) };
    const assume = [{ skill: snapshot.skills[tick.skill]?.slug ?? '', level: tick.level }];
    const without = () => timedAnswer(address, ends);
    const tries: number[] = [];
    // The first answers of a pair warm up what the server keeps of it.
    await without();
    while (tries.length < TIMES) {
      const before = await without();
      const took = await timedAnswer(address, { ...ends, assume });
      tries.push(took / ((before + (await without())) / 2));
    }
    ratios.push(median(tries));
  }
  yield rerankingFigures('the seed, whole answers of a server', ratios);
}

const slugOf = (snapshot: Snapshot, role: number) => snapshot.roles[role]?.slug ?? '';

async function timedAnswer(address: string, variables: object): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return performance.now() - start;
}
