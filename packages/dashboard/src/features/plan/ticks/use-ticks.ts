import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type HeldSkill, mergeHeldSkills, writeHeldSkills } from '../../../lib/held-skills';
import { useMySkills } from '../../../lib/my-skills';
import type { PlanQuestion } from '../plan-question';
import type { PlanState } from '../use-plan';
import { skillsOfPlan } from './skills-of-plan';
import { useSkillNames } from './use-skill-names';

const route = getRouteApi('/plan');

/** The skills that count as held beside those of the start, and how to change them. */
export type Ticks = {
  /** What the address holds: skills that were ticked, or that somebody passed on. */
  readonly have: readonly HeldSkill[];
  readonly nameOf: (slug: string) => string;
  /** Each change is a place to come back to, so that going back undoes a tick. */
  readonly onHave: (have: readonly HeldSkill[]) => void;
  /** The skills kept in this browser, whether they count or not. */
  readonly mySkills: readonly HeldSkill[];
  /** Whether they count. */
  readonly mine: boolean;
  readonly onMine: (mine: boolean) => void;
  /** Puts what was ticked among the skills of this browser, which count from then on. */
  readonly onKeep: () => void;
  /** An address that shows the same in another browser: it holds the skills of this one that count. */
  readonly link: () => string;
  /** Takes a skill away wherever it is held, as the graph does not know it. */
  readonly onForget: (slug: string) => void;
};

/** The ticks of the address, and the skills of this browser. */
export function useTicks({ have, mine }: PlanQuestion, state: PlanState): Ticks {
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const router = useRouter();
  const { skills, replace, setLevel } = useMySkills();
  const nameOf = useSkillNames(have);
  const known = state.status === 'answer' ? skillsOfPlan(state.plan) : null;
  const go = (change: { have?: string | undefined; mine?: true | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false });
  const onHave = (next: readonly HeldSkill[]) => go({ have: writeHeldSkills(next) });
  return {
    have,
    nameOf: (slug) => known?.get(slug) ?? nameOf(slug),
    onHave,
    mySkills: skills,
    mine,
    onMine: (wanted) => go({ mine: wanted || undefined }),
    onKeep: () => {
      replace(mergeHeldSkills(skills, have));
      go({ mine: true, have: undefined });
    },
    link: () => {
      if (!mine) return window.location.href;
      const all = writeHeldSkills(mergeHeldSkills(skills, have));
      const { href } = router.buildLocation({
        to: '/plan',
        search: { ...search, mine: undefined, have: all },
      });
      return new URL(href, window.location.href).href;
    },
    onForget: (slug) => {
      if (mine) setLevel(slug, null);
      if (have.some((skill) => skill.slug === slug)) {
        onHave(have.filter((skill) => skill.slug !== slug));
      }
    },
  };
}
