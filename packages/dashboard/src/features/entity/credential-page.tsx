import { useTranslation } from 'react-i18next';
import type {
  CredentialPage_CredentialFragment,
  EntityHeader_EntityFragment,
} from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';

type PageProps = {
  credential: EntityHeader_EntityFragment & CredentialPage_CredentialFragment;
  disclosure: Disclosure;
};

/** A degree, a certificate or a course: what it teaches, and who expects it. */
export function CredentialPage({ credential, disclosure }: PageProps) {
  const { t } = useTranslation();
  const details = useDetails();
  const facts = [
    { name: t('entity.sort'), value: t(`entity.credential.${credential.type}`) },
    { name: t('entity.provider'), value: credential.provider },
  ];
  const main = [
    {
      title: t('entity.teaches'),
      statements: toStatements(
        { list: 'skills', kind: 'Skill', detail: details.level },
        credential.teachesConnection,
      ),
    },
  ];
  const aside = [
    {
      title: t('entity.expectedBy'),
      statements: toStatements(
        { list: 'roles', kind: 'Role', detail: details.necessity },
        credential.expectedByConnection,
      ),
    },
  ];
  return (
    <>
      <EntityHeader kind="Credential" entity={credential} />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={<StatementSections sections={main} disclosure={disclosure} sayNothing />}
        aside={<StatementSections sections={aside} disclosure={disclosure} />}
      />
    </>
  );
}
