import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWayChoices } from '../../apollo/use-way-choices';
import { addTexts } from '../../lib/add-texts';
import { map } from '../../lib/en-map';
import { plan } from '../../lib/en-plan';
import { useMySkills } from '../../lib/my-skills';
import { planUrl } from '../../lib/plan-url';
import type { RoleChoice } from '../../lib/role-choice';
import { skillsChoice, startOf } from '../../lib/way-start';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { PlanOpening } from './ask/plan-opening';
import { useStopChoices } from './options/use-stop-choices';
import { PlanPage } from './plan-page';
import { readQuestion, skillsStart } from './plan-question';
import { PointedRouteProvider } from './pointed-route';
import { routeMapPart } from './route-map-part';
import { useTicks } from './ticks/use-ticks';
import { usePlan } from './use-plan';
import { usePlanChoice } from './use-plan-choice';
import { usePlanDisclosure } from './use-plan-disclosure';

addTexts({ map, plan });

const route = getRouteApi('/plan');

// The map comes while the answer is on its way.
void routeMapPart.load();

/** The way from one role, or from skills, to another role, as the address asks for it. */
export function PlanView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const question = readQuestion(search, useMySkills().skills);
  const { from, to, mine, have, objective, limits } = question;
  const choices = useWayChoices();
  const choice = usePlanChoice();
  const state = usePlan(question);
  const ticks = useTicks(question, state);
  const stops = useStopChoices(
    [from, to, ...limits.avoid, ...limits.via].filter((slug) => slug !== undefined),
  );
  const disclosure = usePlanDisclosure();
  const onAsk = (start: RoleChoice, target: RoleChoice) => {
    const also = from && mine ? { mine: true as const } : {};
    const next = { ...also, ...startOf(start), to: target.slug };
    void navigate(planUrl({ ...next, have, objective, limits }));
  };
  const kind = skillsStart(question);
  const start = from
    ? { kind: 'role' as const, ...named(from, choices.from.roles) }
    : kind && { kind, ...skillsChoice(kind, t(`way.start.${kind}`)) };
  const target = to ? named(to, choices.to.roles) : null;

  const isWhole = start !== null && target !== null && start.slug !== target.slug;
  useAnswerFocus(isWhole);

  if (!isWhole) {
    const noSkills = start === null && mine;
    return (
      <PlanOpening {...{ ends: { from: start, to: target }, choices, ticks, onAsk, noSkills }} />
    );
  }
  const asked = { from: start, to: target };
  return (
    <PointedRouteProvider>
      <PlanPage {...{ question: asked, state, choices, onAsk, choice, ticks, stops, disclosure }} />
    </PointedRouteProvider>
  );
}

/** Where the form that asked is gone, the page that answers has the focus. */
function useAnswerFocus(isWhole: boolean): void {
  const wasWhole = useRef(isWhole);
  useEffect(
    function goToAnswer() {
      const isLost = document.activeElement === document.body;
      if (isWhole && !wasWhole.current && isLost) document.querySelector('main')?.focus();
      wasWhole.current = isWhole;
    },
    [isWhole],
  );
}

/** The name of a role in the address, or its slug in words until the name is known. */
function named(slug: string, choices: readonly RoleChoice[]): RoleChoice {
  const { name } = choices.find((choice) => choice.slug === slug) ?? { name: wordsOfSlug(slug) };
  return { slug, name };
}
