import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { SKILL_ORDERS, type SkillOrder } from '../../lib/my-skills-url';
import { ErrorNotice } from '../../ui/error-notice';
import { arrangeSkills } from './arrange-skills';
import { GoneSkills } from './gone-skills';
import type { ListActions } from './list-actions';
import { SkillItem } from './skill-item';
import classes from './skill-list.module.css';
import type { SkillList as Listed } from './use-listed-skills';

type ListProps = {
  listed: Listed;
  order: SkillOrder;
  onOrder: (order: SkillOrder) => void;
  actions: ListActions | null;
};

/** The skills with their levels, in the chosen order; those that the graph has lost come last. */
export function SkillList({ listed, order, onOrder, actions }: ListProps) {
  const { t } = useTranslation();
  const { known, gone, unchecked, loading, trouble, retrying, retry } = listed;
  const count = known.length + gone.length + unchecked.length;
  return (
    <section className={classes['section']}>
      <div className={classes['head']}>
        <h2>
          {t('mySkills.list.title')} <span className={classes['count']}>{formatCount(count)}</span>
        </h2>
        <SegmentedControl
          aria-label={t('mySkills.list.sort')}
          value={order}
          onChange={onOrder}
          data={SKILL_ORDERS.map((value) => ({ value, label: t(`mySkills.list.${value}`) }))}
          size="xs"
          transitionDuration={0}
        />
      </div>
      {loading && known.length === 0 ? (
        <Skeleton height={48 * Math.min(count, 12) + 80} />
      ) : (
        arrangeSkills(known, order).map(({ category, skills }) => (
          <div key={category}>
            {category && <h3 className={classes['group']}>{t(`entity.category.${category}`)}</h3>}
            <ul>
              {skills.map((skill) => (
                <SkillItem key={skill.slug} listed={skill} actions={actions} />
              ))}
            </ul>
          </div>
        ))
      )}
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {trouble && (
        <div>
          <h3 className={classes['group']}>{t('mySkills.list.unchecked')}</h3>
          <ul>
            {unchecked.map((skill) => (
              <SkillItem key={skill.slug} listed={skill} actions={actions} />
            ))}
          </ul>
        </div>
      )}
      <GoneSkills gone={gone} actions={actions} />
      {actions && count > 1 && (
        <Button
          variant="default"
          size="xs"
          className={classes['clear'] ?? ''}
          onClick={actions.clear}
        >
          {t('mySkills.list.clear')}
        </Button>
      )}
    </section>
  );
}
