import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { expectSound } from './expect-sound.ts';
import { readRound } from './race-round.ts';
import { RACES, type Race } from './races.ts';
import { sendAtOnce, settle } from './send-at-once.ts';
import { type Figures } from './show-figures.ts';
import type { Stage } from './stage.ts';

type RaceOptions = { readonly rounds: number; readonly editors: number };

/** Runs races between requests that go to the servers alternately. */
export async function runRaces(stage: Stage, { rounds, editors }: RaceOptions): Promise<Figures> {
  const figures: Record<string, string> = {};
  for (const [name, race] of Object.entries(RACES)) {
    const codes: string[] = [];
    for (let round = 0; round < rounds; round++) {
      codes.push(...(await runRound(stage, race, editors)));
    }
    figures[name] = tally(codes);
  }
  // Above all: no end of a statement that is not there, and no chain of redirects.
  await expectSound(stage.neo4j.database());
  return figures;
}

/** What each request came to: `answer`, or the code of its refusal. */
async function runRound({ clients, neo4j }: Stage, race: Race, editors: number): Promise<string[]> {
  const scope = `race-${randomBytes(5).toString('hex')}`;
  const word = (name: string) => `${scope}-${name}`;
  const prepared = await settle(clients, race.before(word));
  const requests = race.requests({ word, editors, prepared });
  const outcomes = await sendAtOnce(clients, requests);
  const round = await readRound(neo4j.database(), { word, requests, outcomes });
  for (const code of round.refusals) expect(race.refusals).toContain(code);
  race.expect(round);
  return [...round.answered.map(() => 'answer'), ...round.refusals];
}

function tally(codes: readonly string[]): string {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts]
    .map(([code, all]) => `${all.length} ${code}`)
    .toSorted()
    .join(', ');
}
