import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useWayChoices } from '../../apollo/use-way-choices';
import type { SceneGraph } from '../../graph-view/explorer/scene-graph';
import { formatList } from '../../lib/format';
import { planUrl } from '../../lib/plan-url';
import type { Trouble } from '../../lib/trouble';
import { ErrorNotice } from '../../ui/error-notice';
import { WayForm } from '../../ui/way-form';
import classes from './explore-page.module.css';
import { SceneActionsContext } from './scene-actions';
import type { ScenePlan } from './use-scene-plan';

/** Asks between which roles a plan is to be marked. */
export function PlanForm({ onAsk }: { onAsk: (from: string, to: string) => void }) {
  return (
    <WayForm
      initial={{ from: null, to: null }}
      choices={useWayChoices()}
      onAsk={(from, to) => onAsk(from.slug, to.slug)}
    />
  );
}

type NoteProps = {
  plan: ScenePlan | null;
  trouble: Trouble | null;
  shown: SceneGraph;
  onUnmark: () => void;
};

/** Which plan is marked, and what of it is not shown. */
export function PlanNote({ plan, trouble, shown, onUnmark }: NoteProps) {
  const { t } = useTranslation();
  const { act } = use(SceneActionsContext);
  if (trouble) return <ErrorNotice trouble={trouble} />;
  const [from, to] = [plan?.roles[0], plan?.roles.at(-1)];
  if (!plan || !from || !to) return null;
  const isShown = new Set(shown.entities.map(({ key }) => key));
  const missing = plan.route.filter((key) => !isShown.has(key));
  return (
    <div className={classes['note']}>
      <p>
        {plan.isDirect && `${t('explore.plan.none')} `}
        {t('explore.plan.marked', {
          from: from.name,
          to: to.name,
          roles: formatList(plan.roles.map(({ name }) => name)),
          gained: t('explore.plan.gained', { count: plan.gained.size }),
        })}{' '}
        {missing.length > 0 && t('explore.plan.missing', { count: missing.length })}
      </p>
      <div className={classes['tools']}>
        {missing.length > 0 && (
          <Button
            size="xs"
            onClick={() =>
              act(...missing.map((key) => ({ do: 'expand', key, budget: 0 }) as const))
            }
          >
            {t('explore.plan.bring')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          renderRoot={(props) => <Link {...planUrl({ from: from.slug, to: to.slug })} {...props} />}
        >
          {t('explore.plan.open')}
        </Button>
        <Button variant="default" size="xs" onClick={onUnmark}>
          {t('explore.plan.unmark')}
        </Button>
      </div>
    </div>
  );
}
