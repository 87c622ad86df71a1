import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, TrendPage_TrendFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';

type PageProps = {
  trend: EntityHeader_EntityFragment & TrendPage_TrendFragment;
  disclosure: Disclosure;
};

/** A trend or a challenge: what it changes, and which way. */
export function TrendPage({ trend, disclosure }: PageProps) {
  const { t } = useTranslation();
  const details = useDetails();
  const facts = [
    { name: t('entity.sort'), value: t(`entity.trend.${trend.category}`) },
    { name: t('entity.direction'), value: t(`entity.effect.${trend.direction}`) },
    { name: t('entity.horizon'), value: trend.horizon },
  ];
  const main = [
    {
      title: t('entity.shapesRoles'),
      statements: toStatements(
        { list: 'roles', kind: 'Role', detail: details.effect },
        trend.shapesRolesConnection,
      ),
    },
    {
      title: t('entity.shapesSkills'),
      statements: toStatements(
        { list: 'skills', kind: 'Skill', detail: details.effect },
        trend.shapesSkillsConnection,
      ),
    },
  ];
  const aside = [
    {
      title: t('entity.shapesTools'),
      statements: toStatements(
        { list: 'tools', kind: 'Tool', detail: details.effect },
        trend.shapesToolsConnection,
      ),
    },
    {
      title: t('entity.shapesIndustries'),
      statements: toStatements(
        { list: 'industries', kind: 'Industry', detail: details.effect },
        trend.shapesIndustriesConnection,
      ),
    },
  ];
  return (
    <>
      <EntityHeader kind="Trend" entity={trend} />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={<StatementSections sections={main} disclosure={disclosure} sayNothing />}
        aside={<StatementSections sections={aside} disclosure={disclosure} />}
      />
    </>
  );
}
