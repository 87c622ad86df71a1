import { Button } from '@mantine/core';
import IconAdjustments from '@tabler/icons-react/dist/esm/icons/IconAdjustmentsHorizontal.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { unlessUsual } from '../../../lib/objectives';
import { writeLimits } from '../../../lib/plan-limits';
import type { PlanChoice } from '../use-plan-choice';
import { LimitFields } from './limit-fields';
import { ObjectiveChoice } from './objective-choice';
import classes from './options-panel.module.css';
import type { RefusedStop } from './refused-stop';
import { RoleStops } from './role-stops';
import { useOptionsSummary } from './use-options-summary';
import type { StopChoices } from './use-stop-choices';

type PanelProps = { choice: PlanChoice; stops: StopChoices; refused: RefusedStop | null };

/** What makes a route better and what it has to keep to; folded to one line until it is wanted. */
export function OptionsPanel({ choice, stops, refused }: PanelProps) {
  const { t } = useTranslation();
  const panel = useId();
  const { objective, limits, onLimits } = choice;
  const summary = useOptionsSummary({ objective, limits, nameOf: stops.nameOf });
  // What was refused is shown at its field, so the fields have to be there.
  const open = choice.options || refused !== null;
  const words = refused?.slug
    ? t('plan.options.refused', { role: stops.nameOf(refused.slug) })
    : t('plan.options.refusedSome');
  const usual =
    unlessUsual(objective) === undefined &&
    Object.values(writeLimits(limits)).every((value) => value === undefined);
  return (
    <div className={classes['options']}>
      <div className={classes['head']}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconAdjustments size={16} stroke={1.75} aria-hidden="true" />}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => choice.onOptions(!choice.options)}
        >
          {t('plan.options.title')}
        </Button>
        <p className={classes['summary']}>{summary}</p>
      </div>
      {open && (
        <div id={panel} className={classes['panel']}>
          <ObjectiveChoice objective={objective} onChoose={choice.onObjective} />
          <LimitFields limits={limits} onLimits={onLimits} />
          <div className={classes['stops']}>
            <RoleStops
              ordered={false}
              label={t('plan.options.avoid')}
              slugs={limits.avoid}
              nameOf={stops.nameOf}
              choices={stops.avoid}
              onSearch={stops.onSearchAvoid}
              onChange={(avoid) => onLimits({ ...limits, avoid })}
              error={refused?.field === 'avoid' ? words : undefined}
            />
            <RoleStops
              ordered
              label={t('plan.options.via')}
              slugs={limits.via}
              nameOf={stops.nameOf}
              choices={stops.via}
              onSearch={stops.onSearchVia}
              onChange={(via) => onLimits({ ...limits, via })}
              error={refused?.field === 'via' ? words : undefined}
            />
          </div>
          <Button
            className={classes['reset'] ?? ''}
            variant="default"
            size="xs"
            disabled={usual}
            onClick={choice.onReset}
          >
            {t('plan.options.reset')}
          </Button>
        </div>
      )}
    </div>
  );
}
