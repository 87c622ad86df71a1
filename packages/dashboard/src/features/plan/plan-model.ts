import type { Basis, NeedRow_NeedFragment, PlanQuery } from '../../gql/graphql';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { GapCounts } from '../../ui/gap-bar';

type ApiPlan = PlanQuery['planTransition'];
type ApiStep = ApiPlan['direct']['steps'][number];

/** A skill that the target asks for, with what the claim rests on. */
export type Need = NeedRow_NeedFragment & {
  readonly part: keyof GapCounts;
  readonly basis: Basis;
  readonly gradeBasis?: Basis;
};

/** Skills that can be learnt side by side. */
type Stage = { readonly number: number; readonly needs: readonly Need[] };

/** The direct move as the screen shows it. */
export type DirectPlan = {
  readonly from: LinkedEntity;
  readonly to: LinkedEntity;
  readonly counts: GapCounts;
  readonly stages: readonly Stage[];
  readonly kept: readonly Need[];
  readonly coverage: number;
  readonly newLevels: number;
  readonly move: ApiStep['move'];
  readonly tools: ApiStep['tools'];
  readonly credentials: ApiStep['credentials'];
};

/** Reads the API's answer; null where it has no start or no step, which the direct move always has. */
export function toDirectPlan({ from, to, direct }: ApiPlan): DirectPlan | null {
  const [step] = direct.steps;
  if (!from || !step) return null;
  const bases = new Map(
    to.requiresConnection.edges.map(({ node, properties }) => [node.slug, properties]),
  );
  const read = (part: Need['part']) => step[part].map((need) => toNeed(need, part, bases));
  const [kept, raise, learn] = [read('kept'), read('raise'), read('learn')];
  return {
    from,
    to,
    counts: { kept: kept.length, raise: raise.length, learn: learn.length },
    stages: toStages([...learn, ...raise]),
    kept,
    coverage: step.coverage,
    newLevels: step.newLevels,
    move: step.move,
    tools: step.tools,
    credentials: step.credentials,
  };
}

type Bases = ReadonlyMap<string, { readonly basis: Basis; readonly gradeBasis: Basis }>;

function toNeed(need: NeedRow_NeedFragment, part: Need['part'], bases: Bases): Need {
  const named = need.implied ? undefined : bases.get(need.skill.slug);
  if (named) return { ...need, part, basis: named.basis, gradeBasis: named.gradeBasis };
  return { ...need, part, basis: basisOfEvidence(need) };
}

/** What the role does not name rests on what its skills build on: cited, or else our own judgement. */
function basisOfEvidence({ evidence }: NeedRow_NeedFragment): Basis {
  const types = new Set(evidence.map(({ source }) => source.type));
  if (types.has('ARTICLE')) return 'ARTICLE';
  return types.has('DATASET') ? 'DATASET' : 'EDITORIAL';
}

function toStages(needs: readonly Need[]): Stage[] {
  const numbers = [...new Set(needs.map(({ stage }) => stage))].toSorted((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    needs: needs
      .filter(({ stage }) => stage === number)
      .toSorted((a, b) => b.importance - a.importance || (a.skill.name < b.skill.name ? -1 : 1)),
  }));
}
