import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, RolePage_RoleFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { RoleActions } from './role-actions';
import { RoleDuties } from './role-duties';
import { RoleMoves } from './role-moves';
import { RoleNeeds } from './role-needs';
import { ShortWays } from './short-ways';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';
import type { MoreNeeds } from './use-more-needs';
import type { WayToRole } from './use-ways-to-role';

type PageProps = {
  role: EntityHeader_EntityFragment & RolePage_RoleFragment;
  /** The roles from which the move here is shortest, the shortest first; none until they are known. */
  ways: readonly WayToRole[];
  /** What it asks for beyond what `role` has. */
  moreNeeds: MoreNeeds;
  disclosure: Disclosure;
};

/** A role: what it asks for, what it works with, where it leads and what changes it. */
export function RolePage({ role, ways, moreNeeds, disclosure }: PageProps) {
  const { t } = useTranslation();
  const known = new Set(role.ledToByConnection.edges.map(({ node }) => node.slug));
  const facts = [
    { name: t('entity.group'), value: role.group },
    {
      name: t('entity.seniority'),
      value: role.seniority && t('entity.seniorityOf', { seniority: role.seniority }),
    },
  ];
  return (
    <>
      <EntityHeader
        kind="Role"
        entity={role}
        actions={<RoleActions slug={role.slug} inUse={role.status === 'ACTIVE'} />}
      />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={
          <RoleNeeds requires={role.requiresConnection} more={moreNeeds} disclosure={disclosure} />
        }
        aside={
          <>
            <RoleDuties duties={role.duties} />
            <RoleMoves role={role} ways={ways} disclosure={disclosure} />
            <ShortWays ways={ways} known={known} to={role.slug} />
            <RoleSurroundings role={role} disclosure={disclosure} />
          </>
        }
      />
    </>
  );
}

function RoleSurroundings({ role, disclosure }: Omit<PageProps, 'ways' | 'moreNeeds'>) {
  const { t } = useTranslation();
  const details = useDetails();
  const sections = [
    {
      title: t('entity.tools'),
      statements: toStatements(
        { list: 'tools', kind: 'Tool', detail: details.importance },
        role.usesConnection,
      ),
    },
    {
      title: t('entity.credentials'),
      statements: toStatements(
        { list: 'credentials', kind: 'Credential', detail: details.necessity },
        role.expectsConnection,
      ),
    },
    {
      title: t('entity.industries'),
      statements: toStatements({ list: 'industries', kind: 'Industry' }, role.employedInConnection),
    },
    {
      title: t('entity.shapedBy'),
      statements: toStatements(
        { list: 'trends', kind: 'Trend', detail: details.effect },
        role.shapedByConnection,
      ),
    },
    {
      title: t('entity.paid'),
      statements: toStatements(
        { list: 'pay', kind: 'Place', detail: details.pay },
        role.paysConnection,
      ),
    },
  ];
  return <StatementSections sections={sections} disclosure={disclosure} />;
}
