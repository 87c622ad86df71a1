import type { Basis, NeedRow_NeedFragment, PlanPage_StepFragment } from '../../gql/graphql';
import type { GapCounts } from '../../ui/gap-strip';
import type { Need, PlanStart, PlanStep, Stage } from './plan-model';

type Place = {
  readonly number: number;
  readonly from: PlanStart;
  /** The last of the steps before that asked to learn or to raise a skill, by its slug. */
  readonly gained: ReadonlyMap<string, number>;
};

/** Reads a step of the API, which knows neither its place nor what came before. */
export function readStep(step: PlanPage_StepFragment, { number, from, gained }: Place): PlanStep {
  const bases = new Map(
    step.role.requiresConnection.edges.map(({ node, properties }) => [node.slug, properties]),
  );
  const read = (needs: readonly NeedRow_NeedFragment[], part: Need['part']): Need[] =>
    needs.map((need) => ({
      ...need,
      ...groundsOf(need, bases),
      part,
      gainedIn: gained.get(need.skill.slug) ?? null,
    }));
  const [kept, raise, learn] = [
    read(step.kept, 'kept'),
    read(step.raise, 'raise'),
    read(step.learn, 'learn'),
  ];
  const { gap, coverage, newLevels, move, tools, credentials, role } = step;
  return {
    number,
    from,
    role,
    gap,
    coverage,
    newLevels,
    move,
    tools,
    credentials,
    counts: { kept: kept.length, raise: raise.length, learn: learn.length },
    weights: weigh([...kept, ...raise, ...learn]),
    stages: toStages([...learn, ...raise]),
    // What the steps before have brought comes first.
    kept: kept.toSorted((a, b) => (b.gainedIn ?? 0) - (a.gainedIn ?? 0)),
    optional: read(step.optional, 'optional'),
  };
}

type Bases = ReadonlyMap<string, { readonly basis: Basis; readonly gradeBasis: Basis }>;

function groundsOf(need: NeedRow_NeedFragment, bases: Bases): Pick<Need, 'basis' | 'gradeBasis'> {
  const named = need.implied ? undefined : bases.get(need.skill.slug);
  return named
    ? { basis: named.basis, gradeBasis: named.gradeBasis }
    : { basis: basisOfEvidence(need) };
}

/** What the role does not name rests on what its skills build on: cited, or else our own judgement. */
function basisOfEvidence({ evidence }: NeedRow_NeedFragment): Basis {
  const types = new Set(evidence.map(({ source }) => source.type));
  if (types.has('ARTICLE')) return 'ARTICLE';
  return types.has('DATASET') ? 'DATASET' : 'EDITORIAL';
}

/** What is held is kept, of whatever skill; what is lacking counts where the skill stands. */
function weigh(needs: readonly Need[]): GapCounts {
  const weights = { kept: 0, raise: 0, learn: 0 };
  for (const { part, heldLevel, credit, requiredLevel, importance } of needs) {
    const had = Math.min(requiredLevel, heldLevel + credit);
    weights.kept += importance * had;
    if (part !== 'optional') weights[part] += importance * (requiredLevel - had);
  }
  return weights;
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
