import type { Database } from '../../packages/server/src/store/database.ts';
import type { Outcome } from './change-client.ts';
import type { Changed } from './change-request.ts';
import type { Request } from './send-at-once.ts';

type Entity = {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly version: number;
};
type Statement = { readonly from: string; readonly to: string };
type Reference = { readonly slug: string; readonly id: string };

/** What came of a race, and what the graph holds of it. */
export type Round = {
  readonly word: (name: string) => string;
  /** The requests that were done. */
  readonly answered: readonly Request[];
  /** The codes of those that were not. */
  readonly refusals: readonly string[];
  /** What the refusals tell beside their code. */
  readonly details: readonly Readonly<Record<string, unknown>>[];
  readonly entities: readonly Entity[];
  /** Statements that begin or end at one of the entities. */
  readonly statements: readonly Statement[];
  /** The id that a slug leads to: of the entity that has it, or of the one that took its place. */
  readonly leadsTo: (slug: string) => string | undefined;
};

type Raced = {
  readonly word: (name: string) => string;
  readonly requests: readonly Request[];
  readonly outcomes: readonly Outcome<Changed>[];
};

/** Reads what is left of a race. An answer that did not come, or that explains nothing, fails it. */
export async function readRound(
  database: Database,
  { word, requests, outcomes }: Raced,
): Promise<Round> {
  const lost = outcomes.flatMap((outcome) => {
    if (outcome.what === 'silence') throw new Error(`No answer came: ${outcome.reason}`);
    return outcome.what === 'refusal' ? [outcome] : [];
  });
  const given = { scope: word('') };
  const entities = await database.read<Entity>(
    `MATCH (entity:Entity)
     WHERE entity.slug STARTS WITH $scope
     RETURN
       [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
       entity.id AS id,
       entity.slug AS slug,
       entity.version AS version`,
    given,
  );
  const statements = await database.read<Statement>(
    `MATCH (from:Entity)-[:REQUIRES]->(to:Entity)
     WHERE from.slug STARTS WITH $scope OR to.slug STARTS WITH $scope
     RETURN from.id AS from, to.id AS to`,
    given,
  );
  const references = await database.read<Reference>(
    `MATCH (reference:Reference)-->(entity:Entity)
     WHERE split(reference.key, '/')[1] STARTS WITH $scope
     RETURN split(reference.key, '/')[1] AS slug, entity.id AS id`,
    given,
  );
  return {
    word,
    answered: requests.filter((_, at) => outcomes[at]?.what === 'answer'),
    refusals: lost.map(({ code }) => code),
    details: lost.map(({ told }) => told.extensions),
    entities,
    statements,
    leadsTo: (slug) => [...entities, ...references].find((one) => one.slug === slug)?.id,
  };
}
