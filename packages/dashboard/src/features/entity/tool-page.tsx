import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, ToolPage_ToolFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { OutLink } from '../../ui/out-link';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';
import type { MoreUsers } from './use-more-users';

type PageProps = {
  tool: EntityHeader_EntityFragment & ToolPage_ToolFragment;
  moreUsers: MoreUsers;
  disclosure: Disclosure;
};

/** A tool: who uses it, and what is practised with it. */
export function ToolPage({ tool, moreUsers, disclosure }: PageProps) {
  const { t } = useTranslation();
  const details = useDetails();
  const facts = [
    { name: t('entity.categoryOf'), value: tool.category },
    { name: t('entity.homepage'), value: tool.homepage && <OutLink href={tool.homepage} /> },
  ];
  const main = [
    {
      title: t('entity.usedBy'),
      statements: toStatements(
        { list: 'roles', kind: 'Role', detail: details.importance },
        tool.usedByConnection,
        moreUsers,
      ),
    },
  ];
  const aside = [
    {
      title: t('entity.supports'),
      statements: toStatements({ list: 'skills', kind: 'Skill' }, tool.supportsConnection),
    },
    {
      title: t('entity.shapedBy'),
      statements: toStatements(
        { list: 'trends', kind: 'Trend', detail: details.effect },
        tool.shapedByConnection,
      ),
    },
  ];
  return (
    <>
      <EntityHeader kind="Tool" entity={tool} />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={<StatementSections sections={main} disclosure={disclosure} sayNothing />}
        aside={<StatementSections sections={aside} disclosure={disclosure} />}
      />
    </>
  );
}
