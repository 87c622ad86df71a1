import fc from 'fast-check';
import { applyChanges } from '../../packages/server/src/domain/change-set/apply-changes.ts';
import type { Change } from '../../packages/server/src/domain/change-set/change.ts';
import { createGraphDraft } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { startReplay } from '../../packages/server/src/domain/change-set/replay-effects.ts';
import { type Choice, chooseChange, SORTS } from './choose-change.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { create, piece, state } from './write-changes.ts';

/** What is to be done next: operations to apply as one, or a change set to undo. */
type Step = { readonly revert: number } | { readonly apply: readonly Choice[] };

/** Steps that are made into operations only when the graph that they meet is known. */
export type History = readonly Step[];

const choice: fc.Arbitrary<Choice> = fc.record({
  sort: fc.constantFrom(...SORTS),
  picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 8, maxLength: 8 }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ apply: fc.array(choice, { minLength: 1, maxLength: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ apply: fc.array(choice, { minLength: 2, maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ revert: fc.nat({ max: 1_000 }) }) },
);

/** Random histories of up to so many change sets. */
export const histories = (maxLength: number): fc.Arbitrary<History> =>
  fc.array(step, { minLength: Math.ceil(maxLength / 2), maxLength, size: 'max' });

/** What every history begins with: few entities, so that operations often meet. */
export function beginning(scope: string): Change[] {
  const word = (name: string) => `${scope}-${name}`;
  return [
    ...['r1', 'r2'].map((name) => create('Role', word(name))),
    ...['a', 'b', 'c', 'd'].map((name) => create('Skill', word(name))),
    create('Tool', word('a'), { id: `id-${scope}-tool` }),
    ...['s1', 's2'].map((name) => create('Source', word(name))),
    state(`role/${word('r1')} REQUIRES skill/${word('a')}`, {
      basis: 'ARTICLE',
      evidence: [piece(word('s1'), '¶1'), piece(word('s2'), '¶1')],
    }),
    state(`role/${word('r1')} REQUIRES skill/${word('b')}`),
    state(`skill/${word('a')} BUILDS_ON skill/${word('c')}`),
    state(`skill/${word('b')} RELATED skill/${word('c')}`),
  ];
}

/** What a step means by now: operations, or the number of a change set to undo. */
export type Meant = { readonly changes: readonly Change[] } | { readonly revert: number };

/** The step as the graph in memory, which goes through the same history, lets it be understood. */
export function meanStep(
  graph: MemoryGraph,
  scope: string,
  { step, number }: { readonly step: Step; readonly number: number },
): Meant | undefined {
  // The beginning is left alone: without it there would be little to do.
  const [, ...later] = graph.log;
  if ('revert' in step) {
    return later.length === 0 ? undefined : { revert: 1 + (step.revert % later.length) };
  }
  const replay = startReplay(graph.rows());
  const changes = step.apply.flatMap((choice, at): Change[] => {
    const fresh = `${scope}-${number}-${at}`;
    const change = chooseChange(replay.rows(), choice, { scope, fresh });
    if (!change) return [];
    // Later operations of a change set are written knowing of the earlier ones.
    const draft = createGraphDraft(replay.rows());
    const [outcome] = applyChanges({ draft, now: '', newId: () => `id-${fresh}` }, [change]);
    replay.add(outcome?.effects ?? []);
    return [change];
  });
  return changes.length === 0 ? undefined : { changes };
}
