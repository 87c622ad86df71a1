import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, IndustryPage_IndustryFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { EntityColumns } from './entity-columns';
import { EntityHeader } from './entity-header';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';

type PageProps = {
  industry: EntityHeader_EntityFragment & IndustryPage_IndustryFragment;
  disclosure: Disclosure;
};

/** An industry: whom it employs, and what it puts to use. */
export function IndustryPage({ industry, disclosure }: PageProps) {
  const { t } = useTranslation();
  const details = useDetails();

  const main = [
    {
      title: t('entity.applies'),
      statements: toStatements(
        { list: 'skills', kind: 'Skill', detail: details.use },
        industry.appliesConnection,
      ),
    },
    {
      title: t('entity.shapedBy'),
      statements: toStatements(
        { list: 'trends', kind: 'Trend', detail: details.effect },
        industry.shapedByConnection,
      ),
    },
  ];
  const aside = [
    {
      title: t('entity.employs'),
      statements: toStatements({ list: 'roles', kind: 'Role' }, industry.employsConnection),
    },
    {
      title: t('entity.activeIn'),
      statements: toStatements({ list: 'places', kind: 'Place' }, industry.activeInConnection),
    },
  ];
  return (
    <>
      <EntityHeader kind="Industry" entity={industry} />

      <EntityColumns
        main={<StatementSections sections={main} disclosure={disclosure} sayNothing />}
        aside={<StatementSections sections={aside} disclosure={disclosure} />}
      />
    </>
  );
}
