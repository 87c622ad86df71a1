import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useWayChoices } from '../../apollo/use-way-choices';
import { planUrl } from '../../lib/plan-url';
import type { RoleChoice } from '../../lib/role-choice';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { PlanPage } from './plan-page';
import { PlanStart } from './plan-start';
import { PointedRouteProvider } from './pointed-route';
import { routeMapPart } from './route-map-part';
import { usePlan } from './use-plan';
import { usePlanChoice } from './use-plan-choice';
import { usePlanDisclosure } from './use-plan-disclosure';

const route = getRouteApi('/plan');

// The map comes while the answer is on its way.
void routeMapPart.load();

/** The way from one role to another, as the address asks for it. */
export function PlanView() {
  const { from, to } = route.useSearch();
  const navigate = useNavigate();
  const choices = useWayChoices();
  const choice = usePlanChoice();
  const state = usePlan({ from, to, objective: choice.objective });
  const disclosure = usePlanDisclosure();
  const onAsk = (start: RoleChoice, target: RoleChoice) =>
    void navigate(planUrl({ from: start.slug, to: target.slug, objective: choice.objective }));
  const ends = {
    from: from ? named(from, choices.from.roles) : null,
    to: to ? named(to, choices.to.roles) : null,
  };

  if (!ends.from || !ends.to || ends.from.slug === ends.to.slug) {
    return <PlanStart ends={ends} choices={choices} onAsk={onAsk} />;
  }
  const question = { from: ends.from, to: ends.to };
  return (
    <PointedRouteProvider>
      <PlanPage {...{ question, state, choices, onAsk, choice, disclosure }} />
    </PointedRouteProvider>
  );
}

/** The name of a role in the address, or its slug in words until the name is known. */
function named(slug: string, choices: readonly RoleChoice[]): RoleChoice {
  return choices.find((choice) => choice.slug === slug) ?? { slug, name: wordsOfSlug(slug) };
}
