import { useTranslation } from 'react-i18next';
import type {
  EntityHeader_EntityFragment,
  PlacePage_ActiveIndustryFragment,
  PlacePage_PaidRoleFragment,
  PlacePage_PlaceFragment,
} from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';

type PageProps = {
  place: EntityHeader_EntityFragment & PlacePage_PlaceFragment;
  roles: readonly PlacePage_PaidRoleFragment[];
  industries: readonly PlacePage_ActiveIndustryFragment[];
  disclosure: Disclosure;
};

/** A place: what is paid there, and which industries are strong there. */
export function PlacePage({ place, roles, industries, disclosure }: PageProps) {
  const { t } = useTranslation();
  const { pay } = useDetails();
  const paid = roles.flatMap((role) =>
    role.paysConnection.edges.map(({ properties }) => ({ node: role, properties })),
  );
  const active = industries.flatMap((industry) =>
    industry.activeInConnection.edges.map(({ properties }) => ({ node: industry, properties })),
  );
  const sections = [
    {
      title: t('entity.paidHere'),
      statements: toStatements(
        { list: 'pay', kind: 'Role', detail: pay },
        { totalCount: paid.length, edges: paid },
      ),
    },
    {
      title: t('entity.activeHere'),
      statements: toStatements(
        { list: 'industries', kind: 'Industry' },
        { totalCount: active.length, edges: active },
      ),
    },
  ];
  return (
    <>
      <EntityHeader kind="Place" entity={place} />
      <EntityFacts facts={[{ name: t('entity.sort'), value: t(`entity.place.${place.type}`) }]} />
      <StatementSections sections={sections} disclosure={disclosure} sayNothing />
    </>
  );
}
