import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MOST_COMPARED } from '../../lib/compare-url';
import { planUrl } from '../../lib/plan-url';
import type { BrowseState } from './browse-state';
import classes from './browse-table.module.css';
import type { ListRow } from './kind-list';
import type { BrowseControls } from './use-browse-state';

/** The head of the ticks that choose what is compared. */
export function CompareHead() {
  const { t } = useTranslation();
  return (
    <th scope="col" className={classes['tick']}>
      <span className={classes['head']}>{t('browse.compareHead')}</span>
    </th>
  );
}

type PickProps = { row: ListRow; state: BrowseState; change: BrowseControls['change'] };

/** The tick of a role that is to be compared; when there are as many as stand side by side, no more. */
export function PickCell({ row, state: { picked }, change }: PickProps) {
  const { t } = useTranslation();
  const { slug, name } = row;
  const isPicked = picked.includes(slug);
  const pick = (wanted: boolean) =>
    wanted ? [...picked, slug] : picked.filter((one) => one !== slug);
  return (
    <td className={classes['tick']} data-label={t('browse.compareHead')}>
      <label className={classes['box']}>
        <input
          type="checkbox"
          aria-label={t('browse.pick', { name })}
          checked={isPicked}
          disabled={!isPicked && picked.length >= MOST_COMPARED}
          onChange={({ currentTarget }) =>
            change({ picked: pick(currentTarget.checked) }, { replace: true })
          }
        />
      </label>
    </td>
  );
}

/** The head of the links to plans. */
export function PlanHead() {
  const { t } = useTranslation();
  return (
    <th scope="col">
      <span className={classes['head']}>{t('browse.planHead')}</span>
    </th>
  );
}

/** The way to a role. */
export function PlanCell({ row: { slug, name, inUse } }: { row: ListRow }) {
  const { t } = useTranslation();
  return (
    <td className={classes['action']}>
      {inUse && (
        <Link {...planUrl({ to: slug })} aria-label={t('browse.planTo', { name })}>
          {t('browse.plan')}
        </Link>
      )}
    </td>
  );
}
