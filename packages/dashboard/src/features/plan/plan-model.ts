import type {
  Basis,
  NeedRow_NeedFragment,
  PlanPage_StepFragment,
  PlanQuery,
} from '../../gql/graphql';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { PlanLimits } from '../../lib/plan-limits';
import type { SkillsStart } from '../../lib/way-start';
import type { GapCounts } from '../../ui/gap-strip';

/** Where a plan starts: at a role, or with nothing but skills, which have a name and no page. */
export type PlanStart = LinkedEntity & { readonly kind: 'role' | SkillsStart };

/** A skill that a role asks for or that is optional in it, with what the claim rests on. */
export type Need = NeedRow_NeedFragment & {
  readonly part: keyof GapCounts | 'optional';
  readonly basis: Basis;
  readonly gradeBasis?: Basis;
  /** The step before that brought what is held; null where the start did, or where nothing is held. */
  readonly gainedIn: number | null;
};

/** Skills that can be learnt side by side. */
export type Stage = { readonly number: number; readonly needs: readonly Need[] };

/** Taking one role, as the screen shows it. */
export type PlanStep = Pick<
  PlanPage_StepFragment,
  'gap' | 'coverage' | 'newLevels' | 'move' | 'tools' | 'credentials'
> & {
  /** From 1. */
  readonly number: number;
  readonly from: PlanStart;
  readonly role: LinkedEntity;
  readonly counts: GapCounts;
  /** The same three parts in levels, the important skills counting more: what the gap is made of. */
  readonly weights: GapCounts;
  readonly stages: readonly Stage[];
  readonly kept: readonly Need[];
  readonly optional: readonly Need[];
};

/** A route as the screen shows it. */
export type PlanRoute = {
  /** Its name in the address. */
  readonly key: string;
  /** All roles of it, the start and the target included. */
  readonly roles: readonly LinkedEntity[];
  readonly between: readonly LinkedEntity[];
  readonly steps: readonly PlanStep[];
  readonly hardest: PlanStep;
  readonly effort: number;
  readonly largestGap: number;
  readonly newLevels: number;
  /** The skills of all steps, each counted once. */
  readonly counts: GapCounts;
};

/** The answer as the screen shows it. */
export type Plan = Pick<
  PlanQuery['planTransition'],
  'revision' | 'exact' | 'limitedBy' | 'objective' | 'assumed'
> & {
  readonly from: PlanStart;
  readonly to: LinkedEntity;
  /** What its routes were asked to keep to. */
  readonly limits: PlanLimits;
  /** Best first; none where nothing is within the limits. */
  readonly routes: readonly PlanRoute[];
  readonly direct: PlanRoute;
};
