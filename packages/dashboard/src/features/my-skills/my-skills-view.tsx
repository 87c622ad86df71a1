import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { addTexts } from '../../lib/add-texts';
import { entity as entityTexts } from '../../lib/en-entity';
import { mySkills } from '../../lib/en-my-skills';
import { readHeldSkills } from '../../lib/held-skills';
import { mySkillsUrl, SKILL_ORDERS } from '../../lib/my-skills-url';
import { MySkillsPage } from './my-skills-page';
import type { SkillsChoice } from './skills-choice';
import { useListedSkills } from './use-listed-skills';
import { useMyList } from './use-my-list';
import { useSkillsAnswer } from './use-skills-answer';

addTexts({ mySkills, entity: entityTexts });

const route = getRouteApi('/my-skills');

const [USUAL] = SKILL_ORDERS;

/** The skills that the address brings, or those that this browser keeps, and what they are good for. */
export function MySkillsView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useMyList();
  const brought = useMemo(() => readHeldSkills(search.skills), [search.skills]);
  const shared = brought.length > 0 ? brought : null;
  const choice = useSkillsChoice();
  const listed = useListedSkills(shared ?? list.skills);
  const answer = useSkillsAnswer({
    skills: listed.known.map(({ slug, level, skill }) => ({ slug: skill?.slug ?? slug, level })),
    withinReach: choice.within,
    onUnknown: listed.retry,
  });
  return (
    <MySkillsPage
      list={list}
      shared={shared}
      unreadable={search.skills !== undefined && shared === null}
      listed={listed}
      answer={answer}
      choice={choice}
      onLeave={() => void navigate(mySkillsUrl())}
    />
  );
}

/** What the address says of the order and of the roles to show. */
function useSkillsChoice(): SkillsChoice {
  const { sort = USUAL, reach, all } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<ReturnType<typeof route.useSearch>>) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  return {
    order: sort,
    onOrder: (order) => go({ sort: order === USUAL ? undefined : order }),
    within: reach === true,
    onWithin: (within) => go({ reach: within || undefined }),
    all: all === true,
    onAll: (wanted) => go({ all: wanted || undefined }),
  };
}
