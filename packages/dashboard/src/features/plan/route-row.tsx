import { Fragment, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatCount, formatGap } from '../../lib/format';
import { GapStrip } from '../../ui/gap-strip';
import type { ListedRoute } from './list-routes';
import { usePointedRow } from './pointed-route';
import { RouteName } from './route-name';
import classes from './route-table.module.css';

type RowProps = {
  listed: ListedRoute;
  /** From 1, as on the map. */
  number: number;
  chosen: boolean;
  onChoose: (key: string) => void;
};

/** A route among the others: its roles, and its size in figures. All of the row chooses it. */
export function RouteRow({ listed, number, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const summary = useId();
  const { route, marks } = listed;
  const steps = route.steps.length;
  const figures = {
    gap: formatGap(route.largestGap),
    levels: formatAmount(route.newLevels),
    effort: formatAmount(route.effort),
  };
  return (
    <tr data-chosen={chosen} {...usePointedRow(route.key)}>
      <th scope="row" data-column="route">
        <label className={classes['label']}>
          <input
            type="radio"
            name="route"
            className={classes['radio']}
            checked={chosen}
            onChange={() => onChoose(route.key)}
            aria-describedby={summary}
          />
          <span className={classes['number']} aria-hidden="true">
            {number}
          </span>
          <span>
            <RouteName route={route} />
            {marks.map((mark) => (
              <Fragment key={mark}>
                {' '}
                <span className={classes['mark']}>{t(`plan.list.mark.${mark}`)}</span>
              </Fragment>
            ))}
          </span>
        </label>
        <span id={summary} hidden>
          {t('plan.list.summary', { count: steps, ...figures })}
        </span>
      </th>
      <Figure column="steps">{formatCount(steps)}</Figure>
      <Figure column="gap">
        <span className={classes['share']}>{figures.gap}</span>
        <span className={classes['strip']}>
          <GapStrip parts={route.hardest.weights} height={16} />
        </span>
      </Figure>
      <Figure column="levels">{figures.levels}</Figure>
      <Figure column="effort">{figures.effort}</Figure>
    </tr>
  );
}

type FigureProps = { column: 'steps' | 'gap' | 'levels' | 'effort'; children: ReactNode };

/** A cell; where there is no room for a head above it, its head stands in it. */
function Figure({ column, children }: FigureProps) {
  const { t } = useTranslation();
  return (
    <td data-column={column}>
      <span className={classes['head']}>{t(`plan.list.${column}`)}</span>
      <span className={classes['figure']}>{children}</span>
    </td>
  );
}
