import { useTranslation } from 'react-i18next';
import type { Necessity, RolePage_RoleFragment, SkillCategory } from '../../gql/graphql';
import { formatCount } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import { SKILL_CATEGORIES } from '../../lib/skill-categories';
import { ErrorNotice } from '../../ui/error-notice';
import { ShowMore } from '../../ui/show-more';
import classes from './role-needs.module.css';
import { toStatements } from './statement';
import { StatementList } from './statement-list';
import { useDetails } from './use-details';
import type { MoreNeeds } from './use-more-needs';

type Requires = RolePage_RoleFragment['requiresConnection'];

type NeedsProps = {
  requires: Requires;
  /** Those beyond what `requires` has. */
  more: MoreNeeds;
  disclosure: Disclosure;
};

/** The skills that a role asks for, by category, the most important first. */
export function RoleNeeds({ requires, more, disclosure }: NeedsProps) {
  const { t } = useTranslation();
  const { totalCount } = requires;
  const edges = [...requires.edges, ...more.edges];
  return (
    <section className={classes['needs']}>
      <div>
        <h2>
          {t('entity.needs')} <span className={classes['count']}>{formatCount(totalCount)}</span>
        </h2>
        <p className={classes['key']}>
          {edges.length === 0 ? t('entity.needsNothing') : t('entity.needsKey')}
        </p>
      </div>
      {SKILL_CATEGORIES.map((category) => (
        <NeedsOfCategory
          key={category}
          category={category}
          edges={edges.filter(({ node }) => node.category === category).toSorted(byWeight)}
          disclosure={disclosure}
        />
      ))}
      {more.trouble && (
        <ErrorNotice trouble={more.trouble} onRetry={more.ask} retrying={more.loading} />
      )}
      {totalCount > requires.edges.length && !more.trouble && (
        <ShowMore
          shown={edges.length}
          total={totalCount}
          loading={more.loading}
          onMore={more.ask}
        />
      )}
    </section>
  );
}

type Edge = Requires['edges'][number];

type CategoryProps = {
  category: SkillCategory;
  edges: readonly Edge[];
  disclosure: Disclosure;
};

/** The needs of one category: what one cannot do without, then what is good to have. */
function NeedsOfCategory({ category, edges, disclosure }: CategoryProps) {
  const { t } = useTranslation();
  const { need } = useDetails();
  if (edges.length === 0) return null;
  const ofNecessity = (necessity: Necessity) => {
    const chosen = edges.filter(({ properties }) => properties.necessity === necessity);
    const connection = { totalCount: chosen.length, edges: chosen };
    return toStatements({ list: 'needs', kind: 'Skill', detail: need }, connection).items;
  };
  const optional = ofNecessity('OPTIONAL');
  return (
    <div>
      <h3 className={classes['category']}>{t(`entity.category.${category}`)}</h3>
      <StatementList items={ofNecessity('ESSENTIAL')} disclosure={disclosure} />
      {optional.length > 0 && (
        <>
          <h4 className={classes['optional']}>{t('entity.optionalSkills')}</h4>
          <StatementList items={optional} disclosure={disclosure} />
        </>
      )}
    </div>
  );
}

function byWeight(
  { node: a, properties: one }: Edge,
  { node: b, properties: other }: Edge,
): number {
  return other.importance - one.importance || other.level - one.level || (a.name < b.name ? -1 : 1);
}
