import { useTranslation } from 'react-i18next';
import type { RolePage_RoleFragment, SkillCategory } from '../../gql/graphql';
import { formatCount } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import classes from './role-needs.module.css';
import { toStatements } from './statement';
import { StatementList } from './statement-list';
import { useDetails } from './use-details';

type Requires = RolePage_RoleFragment['requiresConnection'];

/** The categories in the order in which the page shows them. */
const CATEGORIES: readonly SkillCategory[] = [
  'TECHNICAL',
  'MATHEMATICAL',
  'ANALYTICAL',
  'DOMAIN',
  'INTERPERSONAL',
];

/** The skills that a role asks for, by category, the essential and the important ones first. */
export function RoleNeeds({
  requires,
  disclosure,
}: {
  requires: Requires;
  disclosure: Disclosure;
}) {
  const { t } = useTranslation();
  const { need } = useDetails();
  const { edges, totalCount } = requires;
  return (
    <section className={classes['needs']}>
      <div>
        <h2>
          {t('entity.needs')} <span className={classes['count']}>{formatCount(totalCount)}</span>
        </h2>
        <p className={classes['key']}>
          {t(edges.length === 0 ? 'entity.needsNothing' : 'entity.needsKey')}
        </p>
      </div>
      {CATEGORIES.map((category) => ({
        category,
        edges: edges.filter(({ node }) => node.category === category).toSorted(byWeight),
      }))
        .filter((group) => group.edges.length > 0)
        .map((group) => (
          <div key={group.category}>
            <h3 className={classes['category']}>{t(`entity.category.${group.category}`)}</h3>
            <StatementList
              items={
                toStatements(
                  { list: 'needs', kind: 'Skill', detail: need },
                  { totalCount: group.edges.length, edges: group.edges },
                ).items
              }
              disclosure={disclosure}
            />
          </div>
        ))}
      {totalCount > edges.length && (
        <p className={classes['count']}>{t('entity.first', { count: edges.length })}</p>
      )}
    </section>
  );
}

type Edge = Requires['edges'][number];

function byWeight(
  { node: a, properties: one }: Edge,
  { node: b, properties: other }: Edge,
): number {
  const necessity = Number(one.necessity === 'OPTIONAL') - Number(other.necessity === 'OPTIONAL');
  const weight = other.importance - one.importance || other.level - one.level;
  return necessity || weight || (a.name < b.name ? -1 : 1);
}
