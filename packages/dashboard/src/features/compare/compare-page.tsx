import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import type { RoleChoice } from '../../lib/role-choice';
import { Attributions } from '../../ui/attributions';
import { usePageTitle } from '../../ui/use-page-title';
import { CompareActions } from './compare-actions';
import { CompareAnswer } from './compare-answer';
import type { CompareChoice } from './compare-choice';
import { CompareFilters } from './compare-filters';
import { CompareMoves } from './compare-moves';
import { CompareNotices } from './compare-notices';
import classes from './compare-page.module.css';
import { CompareSkeleton } from './compare-skeleton';
import { CompareTable } from './compare-table';
import { CompareTrouble } from './compare-trouble';
import { filterRows, groupRows } from './group-rows';
import { RoleChooser } from './role-chooser';
import { SampleComparisons } from './sample-comparisons';
import type { ComparisonState } from './use-comparison';

type PageProps = {
  /** The roles of the address, by the names that are known of them. */
  chosen: readonly RoleChoice[];
  /** What of the address was left out, in words. */
  again: readonly string[];
  beyond: readonly string[];
  onRoles: (slugs: readonly string[]) => void;
  state: ComparisonState;
  choice: CompareChoice;
  disclosure: Disclosure;
};

/** Roles side by side; with fewer than two, the way to choose them. */
export function ComparePage(props: PageProps) {
  const { chosen, again, beyond, onRoles, state, choice, disclosure } = props;
  const { t } = useTranslation();
  const { comparison, outdated, trouble } = state;
  const title = useTitle(chosen);
  usePageTitle(title);
  const started = chosen.length >= 2;
  const rows = comparison ? filterRows(comparison.rows, choice) : [];
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <h1 {...(!started && { className: classes['large'] })}>{title}</h1>
        {started && (comparison || !trouble) && (
          <CompareActions
            shown={comparison ? { comparison, rows } : null}
            operation={state.operation}
          />
        )}
      </div>
      <CompareNotices again={again} beyond={beyond} />
      {started ? (
        <div aria-live="polite" aria-busy={outdated} className={classes['answer']}>
          {comparison && <CompareAnswer comparison={comparison} />}
          {trouble && <CompareTrouble slugs={chosen.map(({ slug }) => slug)} state={state} />}
          {!comparison && !trouble && <CompareSkeleton part="answer" />}
        </div>
      ) : (
        <p className={classes['lead']}>
          {t(chosen.length === 0 ? 'compare.start.lead' : 'compare.start.second')}
        </p>
      )}
      <RoleChooser chosen={chosen} onChange={onRoles} />
      {chosen.length === 0 && <SampleComparisons />}
      {started && comparison && (
        <div className={classes['result']} aria-busy={outdated}>
          <CompareMoves comparison={comparison} />
          <CompareFilters choice={choice} count={rows.length} />
          <CompareTable
            comparison={comparison}
            groups={groupRows(comparison, rows)}
            mine={choice.mine}
            disclosure={disclosure}
          />
          {rows.length === 0 && <p>{t('compare.show.none')}</p>}
          <Attributions of={comparison} />
        </div>
      )}
      {started && !comparison && !trouble && <CompareSkeleton part="table" />}
    </div>
  );
}

function useTitle(chosen: readonly RoleChoice[]): string {
  const { t } = useTranslation();
  if (chosen.length === 0) return t('compare.start.title');
  return t('compare.titled', { roles: formatList(chosen.map(({ name }) => name)) });
}
