import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listRoutes } from './list-routes';
import type { Plan, PlanRoute } from './plan-model';
import { RouteRow } from './route-row';
import classes from './route-table.module.css';

type TableProps = { plan: Plan; chosen: PlanRoute; onChoose: (key: string) => void };

/** The routes side by side, to compare them and to choose the one whose steps are shown. */
export function RouteTable({ plan, chosen, onChoose }: TableProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['fieldset']}>
      <VisuallyHidden component="legend">{t('plan.list.choose')}</VisuallyHidden>
      <table className={classes['table']}>
        <thead>
          <tr>
            {(['route', 'steps', 'gap', 'levels', 'effort'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`plan.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listRoutes(plan).map((listed, index) => (
            <RouteRow
              key={listed.route.key}
              listed={listed}
              number={index + 1}
              chosen={listed.route.key === chosen.key}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      <p className={classes['footnote']}>{t('plan.list.note')}</p>
    </fieldset>
  );
}
