import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  DETOUR_CHOICES,
  GAP_CHOICES,
  type PlanLimits,
  STEP_CHOICES,
} from '../../../lib/plan-limits';
import classes from './limit-fields.module.css';
import { detourKey } from './use-options-summary';

type FieldsProps = { limits: PlanLimits; onLimits: (limits: PlanLimits) => void };

/** What a route has to keep to, in figures and yes or no. */
export function LimitFields({ limits, onLimits }: FieldsProps) {
  const { t } = useTranslation();
  const gaps = GAP_CHOICES.map((gap) => ({
    value: String(gap),
    label: t('plan.options.gap.most', { gap }),
  }));
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={t('plan.options.steps.label')}
        size="md"
        data={STEP_CHOICES.map((steps) => ({
          value: String(steps),
          label: t('plan.options.steps.most', { count: steps }),
        }))}
        value={String(limits.steps)}
        onChange={({ currentTarget: { value } }) =>
          onLimits({ ...limits, steps: choiceOf(STEP_CHOICES, value) ?? limits.steps })
        }
      />
      <NativeSelect
        label={t('plan.options.gap.label')}
        size="md"
        data={[{ value: '', label: t('plan.options.gap.any') }, ...gaps]}
        value={limits.gap === null ? '' : String(limits.gap)}
        onChange={({ currentTarget: { value } }) =>
          onLimits({ ...limits, gap: choiceOf(GAP_CHOICES, value) ?? null })
        }
      />
      <NativeSelect
        label={t('plan.options.detour.label')}
        size="md"
        data={DETOUR_CHOICES.map((detour) => ({
          value: String(detour),
          label: t(`plan.options.detour.${detourKey(detour)}`),
        }))}
        value={String(limits.detour)}
        onChange={({ currentTarget: { value } }) =>
          onLimits({ ...limits, detour: choiceOf(DETOUR_CHOICES, value) ?? limits.detour })
        }
      />
      <label className={classes['switch']}>
        <input
          type="checkbox"
          className={classes['box']}
          checked={limits.down}
          onChange={(event) => onLimits({ ...limits, down: event.currentTarget.checked })}
        />
        {t('plan.options.down')}
      </label>
    </div>
  );
}

/** The choice that a field's value stands for. */
function choiceOf<Choice extends number | string>(
  choices: readonly Choice[],
  value: string,
): Choice | undefined {
  return choices.find((choice) => String(choice) === value);
}
