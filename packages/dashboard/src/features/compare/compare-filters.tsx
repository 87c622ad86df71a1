import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COMPARE_SHOWS } from '../../lib/compare-url';
import { SKILL_CATEGORIES } from '../../lib/skill-categories';
import type { CompareChoice } from './compare-choice';
import classes from './compare-filters.module.css';

type FiltersProps = {
  choice: CompareChoice;
  /** How many rows are shown. */
  count: number;
};

/** What of the comparison is shown. */
export function CompareFilters({ choice, count }: FiltersProps) {
  const { t } = useTranslation();
  const { show, onShow, category, onCategory, mine, onMine } = choice;
  return (
    <div className={classes['filters']}>
      <SegmentedControl
        aria-label={t('compare.show.label')}
        value={show}
        onChange={onShow}
        data={COMPARE_SHOWS.map((value) => ({ value, label: t(`compare.show.${value}`) }))}
        size="xs"
        transitionDuration={0}
      />
      <NativeSelect
        aria-label={t('compare.show.category')}
        size="xs"
        value={category ?? ''}
        onChange={(event) =>
          onCategory(SKILL_CATEGORIES.find((one) => one === event.currentTarget.value))
        }
        data={[
          { value: '', label: t('compare.show.everyCategory') },
          ...SKILL_CATEGORIES.map((value) => ({ value, label: t(`entity.category.${value}`) })),
        ]}
      />
      {onMine && (
        <Switch
          size="sm"
          label={t('compare.show.mine')}
          checked={mine !== null}
          onChange={(event) => onMine(event.currentTarget.checked)}
        />
      )}
      <output className={classes['count']}>{t('compare.show.count', { count })}</output>
    </div>
  );
}
