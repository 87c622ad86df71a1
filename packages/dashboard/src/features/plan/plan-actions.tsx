import { Button } from '@mantine/core';
import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconTopologyStar from '@tabler/icons-react/dist/esm/icons/IconTopologyStar.mjs';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanDocument } from '../../gql/graphql';
import { planUrl } from '../../lib/plan-url';
import type { RoleChoice } from '../../lib/role-choice';
import { routeSceneUrl } from '../../lib/route-scene-url';
import { CopyQuery } from '../../ui/copy-query';
import { ExportMenu } from '../../ui/export-menu';
import { PlanExport } from './export/plan-export';
import { ShareLink } from './export/share-link';
import classes from './plan-actions.module.css';
import type { PlanRoute, PlanStart } from './plan-model';
import type { Ticks } from './ticks/use-ticks';
import type { PlanState } from './use-plan';
import type { PlanChoice } from './use-plan-choice';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type ActionsProps = {
  from: PlanStart;
  to: RoleChoice;
  state: PlanState;
  /** The route that is shown; null while there is none. */
  route: PlanRoute | null;
  choice: PlanChoice;
  ticks: Ticks;
  nameOf: (slug: string) => string;
};

/** What can be done with a plan: turn it round, pass it on, print it, take it along. */
export function PlanActions({ from, to, state, route, choice, ticks, nameOf }: ActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const swap = () => {
    const { objective, limits } = choice;
    const { have, mine } = ticks;
    const ends = { from: to.slug, to: from.slug };
    void navigate(planUrl({ ...ends, have, mine: mine || undefined, objective, limits }));
  };
  return (
    <div className={classes['actions']}>
      {from.kind === 'role' && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowsExchange {...ICON} />}
          onClick={swap}
        >
          {t('plan.swap')}
        </Button>
      )}
      <ShareLink ticks={ticks} />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter {...ICON} />}
        onClick={() => window.print()}
      >
        {t('plan.print')}
      </Button>
      {state.status === 'loading' && (
        // Of the size of what comes, so that nothing jumps.
        <div className={classes['coming']} inert>
          {from.kind === 'role' && <InGraph roles={[]} />}
          <ExportMenu choices={[]} disabled />
          <CopyQuery operation={{ document: PlanDocument, variables: {} }} />
        </div>
      )}
      {state.status === 'answer' && route && (
        <>
          {from.kind === 'role' && <InGraph roles={route.roles} />}
          <PlanExport {...{ state, route, choice, nameOf }} />
          <CopyQuery operation={{ document: PlanDocument, variables: { input: state.asked } }} />
        </>
      )}
    </div>
  );
}

/** Leads into the graph, where the roles of a route are shown and the route is marked. */
function InGraph({ roles }: { roles: PlanRoute['roles'] }) {
  const { t } = useTranslation();
  const url = routeSceneUrl(roles.map(({ slug }) => slug));
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconTopologyStar {...ICON} />}
      renderRoot={(props) => <Link {...url} {...props} />}
    >
      {t('plan.inGraph')}
    </Button>
  );
}
